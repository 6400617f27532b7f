// SPDX-License-Identifier: GPL-3.0-or-later
#include "BodyStructure.h"

#include "Envelope.h"
#include "NString.h"

namespace helolab::imap {

namespace {

using mime::Parameters;
using mime::Part;

/// The fields of a part that its description repeats.
struct PartFields
{
    using Value = std::optional<QByteArrayView>;

    PartFields(QByteArrayView octets, const Part &part)
    {
        const auto values
            = mime::findFields(octets, part.header,
                               {"Content-ID", "Content-Description", "Content-Transfer-Encoding", "Content-MD5",
                                "Content-Disposition", "Content-Language", "Content-Location"});
        Value *members[] = {&id, &description, &encoding, &md5, &disposition, &language, &location};
        for (std::size_t i = 0; i < values.size(); ++i)
            *members[i] = values[i];
    }

    Value id;
    Value description;
    Value encoding;
    Value md5;
    Value disposition;
    Value language;
    Value location;
};

class BodyWriter
{
public:
    BodyWriter(FetchedMessage &message, BodyDetail detail, bool utf8)
        : m_octets(message.octets())
        , m_structure(message.structure())
        , m_detail(detail)
        , m_utf8(utf8)
    {
    }

    /// Recursion: mime::Bounds keeps it flat.
    void write(const Part &part);
    QByteArray take() { return std::move(m_text); }

private:
    void writeMultipart(const Part &part);
    void writeSingle(const Part &part);
    void writeParameters(const Parameters &parameters);
    void writeDisposition(PartFields::Value value);
    void writeLanguages(PartFields::Value value);
    /// Disposition, language and location, which all parts have.
    void writeExtension(const PartFields &fields);

    void space() { m_text += ' '; }
    void word(const QByteArray &text) { m_text += writeNString(text.toUpper(), m_utf8); }
    void value(const QByteArray &text) { m_text += writeNString(text, m_utf8); }
    void field(PartFields::Value raw) { m_text += raw ? writeNString(mime::unfolded(*raw), m_utf8) : "NIL"; }
    void number(qsizetype number) { m_text += QByteArray::number(number); }
    const Part &child(int index) const { return m_structure.parts[std::size_t(index)]; }

    const QByteArrayView m_octets;
    const mime::Structure &m_structure;
    const BodyDetail m_detail;
    const bool m_utf8;
    QByteArray m_text;
};

void BodyWriter::write(const Part &part)
{
    m_text += '(';
    if (part.kind == Part::Kind::Multipart)
        writeMultipart(part);
    else
        writeSingle(part);
    m_text += ')';
}

void BodyWriter::writeMultipart(const Part &part)
{
    for (const int index : part.children)
        write(child(index));
    if (part.children.empty()) {
        m_text += R"(("TEXT" "PLAIN" ("CHARSET" "us-ascii") NIL NIL "7BIT" 0 0)";
        m_text += m_detail == BodyDetail::Extended ? " NIL NIL NIL NIL)" : ")";
    }
    space();
    word(part.type.subtype);
    if (m_detail == BodyDetail::Plain)
        return;
    space();
    writeParameters(part.type.parameters);
    writeExtension(PartFields(m_octets, part));
}

void BodyWriter::writeSingle(const Part &part)
{
    const PartFields fields(m_octets, part);
    word(part.opaque ? "application" : part.type.type);
    space();
    word(part.opaque ? "octet-stream" : part.type.subtype);
    space();
    writeParameters(part.opaque ? Parameters() : part.type.parameters);
    space();
    field(fields.id);
    space();
    field(fields.description);
    space();
    const QByteArrayView encoding = mime::transferEncodingWord(fields.encoding.value_or(QByteArrayView()));
    word(encoding.isEmpty() ? "7bit" : encoding.toByteArray());
    space();
    number(part.body.length);
    if (part.kind == Part::Kind::Message) {
        const Part &within = child(part.children.front());
        space();
        m_text += writeEnvelope(m_octets, within.header, m_utf8);
        space();
        write(within);
    }
    if (part.kind == Part::Kind::Message || (part.type.is("text") && !part.opaque)) {
        space();
        number(part.bodyLines);
    }
    if (m_detail == BodyDetail::Plain)
        return;
    space();
    field(fields.md5);
    writeExtension(fields);
}

void BodyWriter::writeParameters(const Parameters &parameters)
{
    if (parameters.empty()) {
        m_text += "NIL";
        return;
    }
    m_text += '(';
    for (const mime::Parameter &parameter : parameters) {
        if (&parameter != &parameters.front())
            space();
        word(parameter.name);
        space();
        value(parameter.value);
    }
    m_text += ')';
}

void BodyWriter::writeExtension(const PartFields &fields)
{
    space();
    writeDisposition(fields.disposition);
    space();
    writeLanguages(fields.language);
    space();
    field(fields.location);
}

void BodyWriter::writeDisposition(PartFields::Value raw)
{
    const auto disposition = raw ? mime::readDisposition(*raw) : std::nullopt;
    if (!disposition) {
        m_text += "NIL";
        return;
    }
    m_text += '(';
    word(disposition->kind);
    space();
    writeParameters(disposition->parameters);
    m_text += ')';
}

/// One language is a string, several are a list (RFC 9051 section 9, body-fld-lang).
void BodyWriter::writeLanguages(PartFields::Value raw)
{
    std::vector<QByteArray> languages;
    mime::Lexer lexer(raw.value_or(QByteArrayView()));
    for (lexer.skipBlanks(); !lexer.atEnd(); lexer.skipBlanks()) {
        const QByteArrayView language = lexer.takeUntil(QByteArrayView(",("));
        if (language.isEmpty())
            lexer.skip();
        else
            languages.push_back(language.toByteArray());
    }
    if (languages.empty()) {
        m_text += "NIL";
        return;
    }
    m_text += languages.size() > 1 ? "(" : "";
    for (const QByteArray &language : languages) {
        if (&language != &languages.front())
            space();
        value(language);
    }
    m_text += languages.size() > 1 ? ")" : "";
}

} // namespace

QByteArray writeBodyStructure(FetchedMessage &message, BodyDetail detail, bool utf8)
{
    BodyWriter writer(message, detail, utf8);
    writer.write(message.structure().message());
    return writer.take();
}

} // namespace helolab::imap
