// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>
#include <span>
#include <vector>

namespace helolab::settings {

/// A language that the program speaks.
struct Language
{
    const char *code; ///< "vi": on the command line, in lab file names
    const char *locale; ///< "vi", "zh_CN": in translation file names
    const char *ownName; ///< "Tiếng Việt", UTF-8
};

/// English first, then in the order of the menu.
std::span<const Language> languages();

/// By code; null where there is none.
const Language *findLanguage(QStringView code);

/// The language of the desktop's locale; English where that is none of ours.
const Language &localeLanguage();

/// Installs a language's translators in the application, ours and Qt's, and takes the former away.
/// Widgets are told by QEvent::LanguageChange. One is owned by whoever composes the program.
class LanguageSwitch : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitch(QObject *parent = nullptr);
    ~LanguageSwitch() override;

    const Language &current() const { return *m_current; }
    void apply(const Language &language);

signals:
    void changed(const helolab::settings::Language &language);

private:
    const Language *m_current;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace helolab::settings
