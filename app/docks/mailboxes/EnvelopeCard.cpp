// SPDX-License-Identifier: GPL-3.0-or-later
#include "EnvelopeCard.h"

#include "FlagText.h"
#include "HeaderFields.h"
#include "app/docks/ShownOctets.h"

#include <QEvent>
#include <QVBoxLayout>

namespace helolab::docks {

namespace {

constexpr qsizetype mostRecipientsShown = 20;

} // namespace

EnvelopeCard::EnvelopeCard(QWidget *parent)
    : Card(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(15, 8, 10, 8);
    layout->setSpacing(4);
    m_title = new TextBlock(this);
    m_envelope = new TextBlock(this);
    m_remark = new TextBlock(this);
    m_flags = new TextBlock(this);
    layout->addWidget(m_title);
    layout->addWidget(m_envelope);
    layout->addWidget(m_remark);
    layout->addWidget(m_flags);
    layout->addStretch(1);
}

void EnvelopeCard::setMessage(const store::Message &message)
{
    m_message = message;
    retranslate();
}

void EnvelopeCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EnvelopeCard::coloursChanged()
{
    const ToneColours colours = toneColours(tone(), palette());
    for (TextBlock *block : {m_title, m_envelope, m_remark, m_flags}) {
        block->setGround(colours.fill);
        block->setToneColour(toneColours(Tone::Advice, palette()).text);
    }
}

void EnvelopeCard::retranslate()
{
    using Run = TextBlock::Run;
    const store::Envelope &envelope = m_message.envelope;
    const bool hasEnvelope = !envelope.sender.isEmpty() || !envelope.recipients.isEmpty();
    m_title->setPlain(hasEnvelope ? tr("The envelope: what the SMTP commands said")
                                  : tr("No envelope: no SMTP command brought this message"),
                      Run::Bold);

    std::vector<Run> runs;
    const auto line = [&runs](const QString &label, const QString &value) {
        runs.push_back({(runs.empty() ? QString() : QStringLiteral("\n")) + label + QLatin1Char(' '), Run::Quiet});
        runs.push_back({value, Run::Mono});
    };
    const auto path = [](const QByteArray &address) { return QStringLiteral("<%1>").arg(shownOctets(address)); };
    if (hasEnvelope)
        line(QStringLiteral("MAIL FROM:"), path(envelope.sender)); // words of the protocol are not translated
    qsizetype shown = 0;
    for (const QByteArray &recipient : envelope.recipients) {
        if (shown++ < mostRecipientsShown)
            line(QStringLiteral("RCPT TO:"), path(recipient));
    }
    if (shown > mostRecipientsShown)
        line(tr("and %n more recipient(s)", nullptr, int(shown - mostRecipientsShown)), QString());
    if (!envelope.recipient.isEmpty() && envelope.recipients.size() != 1)
        line(tr("This copy went to"), path(envelope.recipient));
    if (!envelope.client.isEmpty())
        line(tr("The client called itself"), shownOctets(envelope.client));
    if (!envelope.peer.isEmpty())
        line(tr("It came from"), shownOctets(envelope.peer));
    if (!envelope.protocol.isEmpty())
        line(tr("Protocol"), shownOctets(envelope.protocol));
    m_envelope->setVisible(!runs.empty());
    m_envelope->setRuns(std::move(runs));

    const QByteArray from = headerField(m_message.octets, "From");
    QString remark;
    if (from.isEmpty() && hasEnvelope)
        remark = tr("The message has no From: field. SMTP takes it all the same: it reads the envelope only.");
    else if (!envelope.sender.isEmpty() && !from.toLower().contains(envelope.sender.toLower()))
        remark = tr("From: names somebody else than the envelope. Nobody has checked it.");
    m_remark->setVisible(!remark.isEmpty());
    m_remark->setRuns({{toneSymbol(Tone::Advice) + QLatin1Char(' ') + remark, Run::Toned}});
    const QString flags = flagText(m_message);
    m_flags->setRuns({{tr("Flags:") + QLatin1Char(' '), Run::Quiet},
                      flags.isEmpty() ? Run{tr("none"), Run::Quiet} : Run{flags, Run::Mono}});
    setAccessibleName(m_title->text());
    coloursChanged();
}

} // namespace helolab::docks
