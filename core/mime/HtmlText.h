// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace helolab::mime {

/// Text of a page, or something that stands in its place.
struct HtmlPiece
{
    enum class Kind : quint8 {
        Text,
        Address, ///< where the link leads whose text ends here
        Image, ///< a picture that is not loaded: the words that stand for it, which may be none
    };

    Kind kind = Kind::Text;
    QString text;
};

/// A link whose text names one host, and whose address leads to another.
struct DeceivingLink
{
    QString shown; ///< the host that the text names
    QString real; ///< the host that the address leads to
};

/// A page as text. Nothing of it is loaded or run; all that it says is here, also what its styles would hide.
struct HtmlText
{
    std::vector<HtmlPiece> pieces;
    std::vector<DeceivingLink> deceiving; ///< at most 50 of them
    int images = 0;
    int scripts = 0; ///< elements, and attributes that hold one
    int styles = 0; ///< elements, and sheets that are linked
    int frames = 0;
    int forms = 0;
    int others = 0; ///< what else would be loaded: plug-ins, sound, moving pictures, other pages

    /// The text alone, without addresses and pictures.
    QString plain() const;
};

/// Reads a page in one pass; takes time and room in proportion to it.
HtmlText readHtml(QStringView page);

/// The host that a text names which looks like an address ("https://bank.example/x", "www.bank.example"), in small
/// letters, without "www."; empty where it does not.
QString hostNamed(QStringView text);

} // namespace helolab::mime
