// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConsolePage.h"

#include "Banner.h"
#include "CommandChips.h"
#include "FindInTranscript.h"
#include "Guidance.h"
#include "InputHint.h"
#include "InputLine.h"
#include "LineOctets.h"
#include "PendingLine.h"
#include "RawInput.h"
#include "StateLine.h"
#include "TelnetLine.h"
#include "TokenTip.h"
#include "TranscriptView.h"
#include "app/settings/Fonts.h"
#include "app/settings/Icons.h"
#include "core/explain/Dialect.h"
#include "core/explain/Explain.h"
#include "core/protocol/Announcement.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace helolab::console {

using protocol::Input;
using Link = LiveConversation::Link;

ConsolePage::ConsolePage(const PageContext &context, Conversation *conversation, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_conversation(conversation)
    , m_live(qobject_cast<LiveConversation *>(conversation))
    , m_transcript(new TranscriptView(context.selection, context.guidance, context.theme, this))
    , m_find(new FindInTranscript(*m_transcript, context.theme, this))
    , m_pending(new PendingLine(this))
    , m_banner(new Banner(this))
    , m_state(new StateLine(this))
    , m_hint(new InputHint(this))
    , m_prompt(new QLabel(this))
    , m_line(new QStackedWidget(this))
    , m_input(new InputLine(context.history, this))
    , m_raw(new RawInput(this))
    , m_options(new QToolButton(this))
{
    conversation->setParent(this);
    build();
    m_transcript->setConversation(conversation);
    connect(conversation, &Conversation::stateChanged, this, &ConsolePage::stateChanged);
    connect(conversation, &Conversation::entriesAdded, this, &ConsolePage::readAnnouncement);
    connect(conversation, &Conversation::entriesAdded, this, &ConsolePage::sendWhatWaited);
    if (m_live) {
        connect(m_live, &LiveConversation::linkChanged, this, &ConsolePage::stateChanged);
        connect(m_live, &LiveConversation::linkChanged, this, &ConsolePage::titleChanged);
        connect(m_live, &LiveConversation::secured, this, &ConsolePage::judgeCertificate);
    }
    connect(m_input, &InputLine::entered, this, &ConsolePage::submit);
    connect(m_input, &QLineEdit::textChanged, this, &ConsolePage::showHint);
    connect(m_raw, &RawInput::typed, this, &ConsolePage::sendRaw);
    connect(&m_state->chips(), &CommandChips::chosen, this, &ConsolePage::propose);
    connect(&context.guidance, &Guidance::changed, this, &ConsolePage::showLegalCommands);
    connect(&context.guidance, &Guidance::released, this, [this] {
        if (!m_heldBack.isEmpty())
            submit(std::exchange(m_heldBack, {}));
    });
    connect(m_banner, &Banner::acted, this, &ConsolePage::bannerActed);
    connect(m_banner, &Banner::refused, this, &ConsolePage::bannerRefused);
    connect(m_transcript, &TranscriptView::keyTyped, this, [this](QKeyEvent *event) {
        focusInput();
        if (keyTarget() != m_transcript)
            QCoreApplication::sendEvent(keyTarget(), event);
    });
    connect(&context.settings, &settings::Settings::changed, this, &ConsolePage::settingsChanged);
    connect(&context.theme, &settings::ThemeSwitch::changed, this, &ConsolePage::drawIcon);
    drawIcon();
    settingsChanged();
    retranslate();
}

void ConsolePage::build()
{
    auto *frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("transcriptFrame"));
    auto *inFrame = new QVBoxLayout(frame);
    inFrame->setContentsMargins(4, 4, 4, 4);
    inFrame->addWidget(m_transcript);

    m_prompt->setObjectName(QStringLiteral("prompt"));
    m_prompt->setBuddy(m_input);
    m_line->addWidget(m_input);
    m_line->addWidget(m_raw);
    m_line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_options->setPopupMode(QToolButton::InstantPopup);
    m_options->setFocusPolicy(Qt::TabFocus);

    auto *inputRow = new QHBoxLayout;
    inputRow->setSpacing(8);
    inputRow->addWidget(m_prompt);
    inputRow->addWidget(m_line, 1);
    inputRow->addWidget(m_options);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 6);
    layout->setSpacing(5);
    layout->addWidget(frame, 1);
    layout->addWidget(m_find);
    layout->addWidget(m_pending);
    layout->addWidget(m_banner);
    layout->addWidget(m_state);
    layout->addWidget(m_hint);
    layout->addLayout(inputRow);
    QWidget *const order[] = {m_input, m_raw, m_options, m_state, m_banner->button(), m_transcript, m_find};
    for (std::size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);

    const bool writable = m_live != nullptr;
    m_line->setVisible(writable);
    m_prompt->setVisible(writable);
    m_options->setVisible(writable);
    setFocusProxy(writable ? static_cast<QWidget *>(m_line) : m_transcript);
    m_line->setFocusProxy(m_input);
}

QString ConsolePage::title() const
{
    return m_conversation->title();
}

QString ConsolePage::prompt() const
{
    return m_prompt->text();
}

QString ConsolePage::hint() const
{
    return m_hint->text();
}

bool ConsolePage::isRaw() const
{
    return m_line->currentWidget() == m_raw;
}

void ConsolePage::setRaw(bool raw)
{
    if (raw == isRaw() || !m_live)
        return;
    m_line->setCurrentWidget(raw ? static_cast<QWidget *>(m_raw) : m_input);
    m_line->setFocusProxy(m_line->currentWidget());
    focusInput();
    emit rawChanged();
}

void ConsolePage::setOptions(QMenu *menu)
{
    m_options->setMenu(menu);
}

void ConsolePage::setPlayer(QWidget *player)
{
    m_player = player;
    m_input->setReadOnly(true);
    m_input->setFocusPolicy(Qt::NoFocus);
    m_input->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_line->show();
    m_prompt->show();
    layout()->addWidget(player);
    player->show();
    setFocusProxy(player);
}

void ConsolePage::setTextScale(double scale)
{
    m_textScale = scale;
    settingsChanged();
}

void ConsolePage::propose(const QString &text)
{
    if (!m_live)
        return;
    if (isRaw())
        setRaw(false);
    m_input->propose(text);
}

void ConsolePage::focusInput()
{
    keyTarget()->setFocus(Qt::OtherFocusReason);
}

QWidget *ConsolePage::keyTarget() const
{
    return m_player ? m_player : m_live ? m_line->currentWidget() : m_transcript;
}

void ConsolePage::explainAtCursor()
{
    if (m_transcript->hasFocus() || m_input->text().isEmpty()) {
        m_transcript->explainAtCaret();
        return;
    }
    showTokenTip(*m_input, *m_conversation->transcript().protocol);
}

std::optional<Pointed> ConsolePage::pointedAtCursor() const
{
    const QString line = m_input->text();
    if (!m_transcript->hasFocus() && !line.isEmpty() && !isRaw()) {
        Pointed pointed{explain::explainLine(*m_conversation->transcript().protocol, line.toUtf8()),
                        octetAtCursor(*m_input)};
        if (m_context.guidance.wouldHoldBack(*m_conversation, {line}))
            pointed.explanation.withheld = tr("The lab asks what the server will answer.");
        return pointed;
    }
    if (std::optional<Pointed> pointed = m_transcript->hasFocus() ? m_transcript->pointedAtCaret() : std::nullopt)
        return pointed;
    const qsizetype selected
        = m_context.selection.conversation() == m_conversation ? m_context.selection.entry() : qsizetype(-1);
    if (selected < 0)
        return {};
    return Pointed{m_context.guidance.explain(*m_conversation, selected), -1};
}

void ConsolePage::readAnnouncement(qsizetype first, qsizetype count)
{
    const transcript::Transcript &transcript = m_conversation->transcript();
    for (qsizetype i = first; i < first + count; ++i) {
        const protocol::Entry &entry = transcript.entries[static_cast<std::size_t>(i)];
        if (protocol::isAnnouncement(transcript.protocol->table(), entry))
            m_announcement = entry.bytes;
        else if (entry.event == protocol::Event(protocol::Happening::TlsUp))
            m_announcement.clear(); // what was said in the clear is forgotten
    }
}

void ConsolePage::stateChanged()
{
    const protocol::Machine &machine = m_conversation->machine();
    const bool open = m_live ? m_live->link() == Link::Open : !m_conversation->transcript().entries.empty();
    const protocol::StateInfo &info = machine.info();
    if (m_live && m_live->isDoubted())
        m_state->show(QString::fromLatin1(info.name),
                      tr("Nothing is sent before you have said whether the certificate is to be trusted."));
    else if (open)
        m_state->show(QString::fromLatin1(info.name), info.meaning.translated());
    else if (!m_live)
        m_state->show({}, {});
    else
        m_state->show({},
                      tr("Reconnect, or type: %1").arg(telnetText(m_live->host(), m_live->port(), m_live->security())));
    showLegalCommands();
    m_pending->show(m_live ? m_live->pendingFromClient() : QByteArray(),
                    m_live ? m_live->pendingFromServer() : QByteArray());
    showPrompt(open && !(m_live && m_live->isDoubted()) ? info.input : Input::Nothing);
    showBanner();
    showHint();
}

void ConsolePage::showLegalCommands()
{
    const bool open = m_live && m_live->isWritable();
    const bool named = m_context.guidance.namesLegalCommands();
    const protocol::Protocol *protocol = m_conversation->transcript().protocol;
    const protocol::Machine &machine = m_conversation->machine();
    m_input->setContext(named ? protocol : nullptr, machine.state());
    m_state->chips().show(protocol, open ? &machine : nullptr, m_announcement);
    m_state->chips().setBeforeName(explain::dialectOf(*protocol).beforeName(m_conversation->transcript()));
    m_state->setChipsVisible(open && named && m_context.settings.values().chips);
}

void ConsolePage::showPrompt(Input input)
{
    QString prompt = QStringLiteral(">"), placeholder;
    if (input == Input::DotEnded) {
        prompt = tr("text >");
        placeholder = tr("Type a line of the message and press Enter");
    } else if (input == Input::Answer) {
        prompt = tr("answer >");
        placeholder = tr("Type the answer and press Enter");
    } else if (input == Input::Done) {
        placeholder = tr("Type DONE and press Enter");
    } else if (input == Input::Commands) {
        placeholder = tr("Type a command and press Enter");
    }
    m_prompt->setText(prompt);
    m_input->setPlaceholderText(m_live ? placeholder : QString());
}

void ConsolePage::showHint()
{
    const QString line = m_input->text();
    if (line != m_heldBack.value(0))
        m_heldBack.clear(); // another line was begun instead
    if (m_heldBack.isEmpty())
        m_hint->show(line, *m_conversation->transcript().protocol, m_conversation->machine().info().input);
    else if (m_live->link() == Link::Closed)
        m_hint->say(tr("The connection closed while this line waited, so it cannot go out. Ctrl+R reconnects; what you "
                       "predict in the lab stands for the next time."));
    else
        m_hint->say(tr("This line waits: say in the lab what you think the server will answer, then it goes out."));
}

void ConsolePage::settingsChanged()
{
    const settings::Values &values = m_context.settings.values();
    const int usual = values.textSize > 0 ? values.textSize : settings::fittingTextSize();
    const int points = qRound(usual * m_textScale);
    if (points != m_transcript->textSize())
        m_transcript->setTextSize(points);
    const QFont font = settings::monospaceFont(points);
    m_input->setFont(font);
    m_raw->setFont(font);
    m_prompt->setFont(font);
    if (m_transcript->annotations().isVisible() != values.annotations)
        m_transcript->setAnnotationsVisible(values.annotations);
    if (m_transcript->isColoured() != values.colours)
        m_transcript->setColoured(values.colours);
    showLegalCommands();
    m_raw->setEcho(values.localEcho);
    m_raw->setLineEnding(lineEnding(values.lineEnd));
}

void ConsolePage::drawIcon()
{
    m_options->setIcon(settings::icon(QStringLiteral("options"), m_context.theme.current()[settings::Paint::Text]));
}

void ConsolePage::retranslate()
{
    m_options->setToolTip(tr("How lines are sent and shown"));
    m_options->setAccessibleName(m_options->toolTip());
    stateChanged();
    emit titleChanged();
}

void ConsolePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConsolePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    settingsChanged(); // the style sheet took the fonts away on the way into the window
    m_context.selection.setConversation(m_conversation);
}

} // namespace helolab::console
