// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace helolab::mime {

/// A piece of a page: text between tags, or a tag.
struct HtmlToken
{
    enum class Kind : quint8 { Text, Begin, End };

    Kind kind = Kind::Text;
    QString text = {}; ///< entities and blanks as they stand
    QString name = {}; ///< of a tag, in small letters
    std::vector<std::pair<QString, QString>> attributes = {}; ///< decoded; names in small letters

    /// The value of the first attribute of that name; empty where there is none.
    QString attribute(QStringView wanted) const;
};

/// Takes a page apart as browsers do, in one pass that never goes back: comments and declarations are left out, and
/// what no one reads (scripts, styles, frames) comes as its tags without its content. Any text is a page.
class HtmlTokens
{
public:
    explicit HtmlTokens(QStringView page)
        : m_page(page)
    {
    }

    std::optional<HtmlToken> next();

private:
    HtmlToken takeText();
    HtmlToken takeTag();
    void takeAttributes(HtmlToken &tag);
    QStringView takeWhile(bool (*belongs)(QChar));
    void skipPast(QStringView mark);
    void skipContent(const QString &element);

    QStringView m_page;
    qsizetype m_at = 0;
};

} // namespace helolab::mime
