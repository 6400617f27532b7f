// SPDX-License-Identifier: GPL-3.0-or-later
#include "CoderPage.h"

#include "core/wire/Escapes.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace helolab::docks {

namespace {

constexpr QByteArrayView lineBreak("\r\n");

/// As it is shown on the left: escapes, but for the line breaks of mail.
QByteArray shownPlain(const QByteArray &octets)
{
    QByteArray text;
    for (qsizetype at = 0;;) {
        const qsizetype end = octets.indexOf(lineBreak, at);
        text += wire::escaped(octets.mid(at, end < 0 ? -1 : end - at));
        if (end < 0)
            return text;
        text += lineBreak;
        at = end + lineBreak.size();
    }
}

/// The octets of what stands on the left; the error has the line and the character.
Result<QByteArray> octetsOf(const QByteArray &text)
{
    QByteArray octets;
    int line = 0;
    for (qsizetype at = 0;;) {
        const qsizetype end = text.indexOf(lineBreak, at);
        ++line;
        auto read = wire::unescaped(text.mid(at, end < 0 ? -1 : end - at));
        if (!read.ok()) {
            Error error = read.error();
            error.line = line;
            return error;
        }
        octets += read.value();
        if (end < 0)
            return octets;
        octets += lineBreak;
        at = end + lineBreak.size();
    }
}

QString inCharacters(const Error &error, bool hasLines)
{
    return hasLines ? CoderPage::tr("Line %1, character %2: %3").arg(error.line).arg(error.column).arg(error.message)
                    : CoderPage::tr("Character %1: %2").arg(error.column).arg(error.message);
}

QString inOctets(const Error &error, bool hasLines)
{
    return hasLines ? CoderPage::tr("Line %1, octet %2: %3").arg(error.line).arg(error.column).arg(error.message)
                    : CoderPage::tr("Octet %1: %2").arg(error.column).arg(error.message);
}

/// How much it is. Who pipes from echo has a line end in it, and does not see it.
QString amount(const QByteArray &octets, bool isPlain)
{
    const QString size = CoderPage::tr("%n octet(s)", nullptr, int(octets.size()));
    if (!isPlain || !octets.endsWith('\n'))
        return size;
    return size + QStringLiteral(" · ")
        + CoderPage::tr("The line end at the end is coded too; in a name or password it is one too many.");
}

} // namespace

CoderPage::CoderPage(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 4);
    layout->setSpacing(10);
    m_plain = new CoderField(this);
    m_coded = new CoderField(this);
    layout->addWidget(m_plain, 1);
    layout->addWidget(m_coded, 1);
    connect(m_plain, &CoderField::edited, this, [this] {
        m_codedLeads = false;
        encode();
    });
    connect(m_coded, &CoderField::edited, this, [this] {
        m_codedLeads = true;
        decode();
    });
    for (CoderField *field : {m_plain, m_coded})
        connect(field, &CoderField::tooMuch, this, [this, field](qsizetype octets) { refuse(field, octets); });
    retranslate();
}

/// What stands on the left stays, and is coded anew; what could not be read perhaps can now.
void CoderPage::setCoding(const coding::Coding &coding)
{
    m_coding = &coding;
    if (!m_coded->isFaulty())
        m_codedLeads = false;
    again();
}

void CoderPage::again()
{
    if (m_codedLeads)
        decode();
    else
        encode();
}

void CoderPage::encode()
{
    if (!m_coding)
        return;
    const bool hasLines = m_plain->edit()->blockCount() > 1;
    const auto octets = octetsOf(m_plain->text());
    if (!octets.ok()) {
        m_plain->complain(inCharacters(octets.error(), hasLines), octets.error().line, octets.error().column);
    } else if (const auto coded = coding::encoded(*m_coding, octets.value()); !coded.ok()) {
        const bool hasPlace = coded.error().column > 0;
        m_plain->complain(hasPlace ? inOctets(coded.error(), hasLines) : coded.error().message, 0, 0);
    } else {
        m_plain->say(amount(octets.value(), true));
        m_coded->setText(coded.value());
        m_coded->say(amount(coded.value(), false));
        return;
    }
    m_coded->setText({}); // no code of anything else than what stands there
    m_coded->say({});
}

void CoderPage::decode()
{
    if (!m_coding)
        return;
    const bool hasLines = m_coded->edit()->blockCount() > 1;
    const QByteArray text = m_coded->text();
    const auto octets = coding::decoded(*m_coding, text);
    if (octets.ok()) {
        m_coded->say(amount(text, false));
        m_plain->setText(shownPlain(octets.value()));
        m_plain->say(amount(octets.value(), true));
        return;
    }
    Error error = octets.error();
    const bool hasPlace = error.column > 0;
    error.line = std::max(error.line, 1);
    m_coded->complain(hasPlace ? inCharacters(error, hasLines) : error.message, error.line, error.column);
    m_plain->setText({});
    m_plain->say({});
}

void CoderPage::refuse(CoderField *field, qsizetype octets)
{
    if (const auto error = coding::tooLong(octets))
        field->complain(error->message, 0, 0);
}

void CoderPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        again();
    }
}

void CoderPage::retranslate()
{
    m_plain->setTitle(tr("Text (UTF-8)"),
                      tr("A line break is CR LF. \\0, \\t and \\xE9 stand for octets, \\\\ for a backslash."));
    m_coded->setTitle(tr("Coded"), tr("What travels. Paste something here to have it decoded."));
}

} // namespace helolab::docks
