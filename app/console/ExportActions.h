// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ConsoleTabs.h"

#include "core/Result.h"
#include "core/exports/Format.h"

#include <QAction>
#include <QMenu>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace helolab::settings {
class LanguageSwitch;
}

namespace helolab::console {

/// Writes what was said in the tab in view, or in all of them, into a file: a session, text, a page, a capture.
class ExportActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive this. What \p guidance holds back stays held back in what is written.
    ExportActions(ConsoleTabs &tabs, const Guidance &guidance, const settings::LanguageSwitch &language,
                  QWidget *window);

    /// What draws the pictures of what is written down; without it pages have none.
    using Drawing = std::function<std::vector<exports::Picture>(const exports::Recording &recording)>;
    void setDrawing(Drawing drawing) { m_drawing = std::move(drawing); }

    void fill(QMenu &menu);
    /// Whether passwords are written down too; not, unless the user has said so.
    QAction &keepsSecrets() { return m_keepsSecrets; }
    /// Whether a capture gets the keys to TLS; not, unless the user has said so.
    QAction &keepsKeys() { return m_keepsKeys; }
    /// Writes the conversations of \p which into \p target, in the format of its name. An error says what to do.
    enum class Which : quint8 { InView, All };
    std::optional<Error> save(Which which, const QString &target) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    exports::Recording recording(Which which) const;
    void askAndSave(Which which);
    void refresh();
    void retranslate();

    ConsoleTabs &m_tabs;
    const Guidance &m_guidance;
    const settings::LanguageSwitch &m_language;
    QWidget *m_window;
    Drawing m_drawing;
    QString m_folder; // of the last one
    QAction m_inView, m_all, m_keepsSecrets, m_keepsKeys;
};

/// "smtp-20260105-0900": what a file is called that holds \p transcript.
QString exportName(const transcript::Transcript &transcript);
/// \p target with the suffix of \p format, unless it ends with that of any format.
QString withSuffix(const QString &target, const exports::Format &format);

} // namespace helolab::console
