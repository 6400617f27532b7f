// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandChips.h"

#include "LineBeginning.h"
#include "core/protocol/Announcement.h"
#include "core/protocol/LegalNow.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace helolab::console {

namespace {

constexpr int gap = 5;

// Tables list their states in the order of a conversation: RCPT leads on, RSET and HELO lead back.
bool leadsOnward(const protocol::Machine &machine, protocol::Event event)
{
    for (const auto outcome : {protocol::Outcome::Done, protocol::Outcome::More}) {
        protocol::Machine next = machine;
        if (next.apply(event, outcome) && next.state().value > machine.state().value
            && next.info().input != protocol::Input::Nothing) // Update and Logout are the way out
            return true;
    }
    return false;
}

// What is legal here alone says more about the moment than what is legal everywhere.
qsizetype statesOf(const protocol::Table &table, const protocol::CommandRule &rule)
{
    return std::count_if(table.states.begin(), table.states.end(),
                         [&rule](const protocol::StateInfo &info) { return rule.allowedIn.contains(info.state); });
}

} // namespace

CommandChips::CommandChips(QWidget *parent)
    : QWidget(parent)
    , m_more(new QToolButton(this))
{
    m_more->setObjectName(QStringLiteral("chip"));
    m_more->setText(QStringLiteral("…"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void CommandChips::show(const protocol::Protocol *protocol, const protocol::Machine *machine,
                        const QByteArray &announcement)
{
    m_protocol = protocol;
    m_announcement = announcement;
    m_machine = machine ? std::optional(*machine) : std::nullopt;
    rebuild();
}

QStringList CommandChips::names() const
{
    QStringList names;
    for (const Legal &command : m_legal)
        names.append(command.name);
    return names;
}

std::vector<CommandChips::Legal> CommandChips::legal() const
{
    std::vector<Legal> commands;
    if (!m_machine)
        return commands;
    const protocol::Table &table = m_machine->table();
    for (const protocol::Event event : protocol::legalNow(*m_machine)) {
        const bool leadsOn = leadsOnward(*m_machine, event);
        if (event.isVerb()) {
            const protocol::CommandRule &rule = table.rule(event.verb());
            if (!protocol::isAnnounced(rule, m_announcement))
                continue;
            const QString tip
                = QStringLiteral("<p><b>%1</b></p><p>%2</p>")
                      .arg(QString::fromLatin1(rule.syntax).toHtmlEscaped(), rule.purpose.translated().toHtmlEscaped());
            commands.push_back({QString::fromLatin1(rule.name), tip, beginningOf(*m_protocol, m_machine->state(), rule),
                                leadsOn, true, statesOf(table, rule)});
            continue;
        }
        const PlainLine *line = plainLineOf(event);
        if (line)
            commands.push_back(
                {QString::fromLatin1(line->line), plainLineTip(*line), QString::fromLatin1(line->line), line->leadsOn});
    }
    std::stable_sort(commands.begin(), commands.end(), [](const Legal &a, const Legal &b) {
        return a.leadsOn != b.leadsOn ? a.leadsOn : a.states < b.states;
    });
    return commands;
}

void CommandChips::rebuild()
{
    std::vector<Legal> now = legal();
    if (now == m_legal)
        return;
    m_legal = std::move(now);
    for (QToolButton *chip : m_chips)
        delete chip;
    m_chips.clear();
    for (const Legal &command : m_legal)
        m_chips.push_back(makeChip(command));
    arrange();
}

QToolButton *CommandChips::makeChip(const Legal &command)
{
    auto *chip = new QToolButton(this);
    chip->setObjectName(QStringLiteral("chip"));
    chip->setText(command.name);
    chip->setToolTip(command.tip);
    chip->setAccessibleName(tr("Put %1 into the input line").arg(command.name));
    chip->setFocusPolicy(Qt::TabFocus);
    chip->setProperty("leadsOn", command.leadsOn);
    connect(chip, &QToolButton::clicked, this, [this, text = command.text, isCommand = command.isCommand] {
        emit chosen(isCommand ? m_beforeName + text : text);
    });
    return chip;
}

void CommandChips::arrange()
{
    const int moreWidth = m_more->sizeHint().width();
    int x = 0;
    std::size_t fitting = 0;
    for (; fitting < m_chips.size(); ++fitting) {
        const int width = m_chips[fitting]->sizeHint().width();
        const int reserved = fitting + 1 < m_chips.size() ? gap + moreWidth : 0;
        if (x + width + reserved > this->width() && fitting > 0)
            break;
        m_chips[fitting]->setGeometry(x, 0, width, height());
        m_chips[fitting]->show();
        x += width + gap;
    }
    m_more->menu()->clear();
    m_more->setVisible(fitting < m_chips.size());
    m_more->setGeometry(x, 0, moreWidth, height());
    for (std::size_t i = fitting; i < m_chips.size(); ++i) {
        m_chips[i]->hide();
        QAction *action = m_more->menu()->addAction(m_legal[i].name, m_chips[i], &QToolButton::click);
        action->setToolTip(m_legal[i].tip);
    }
    m_more->menu()->setToolTipsVisible(true);
    m_more->setToolTip(tr("More commands that are legal now"));
    m_more->setAccessibleName(m_more->toolTip());
}

QSize CommandChips::sizeHint() const
{
    return {320, m_more->sizeHint().height()};
}

QSize CommandChips::minimumSizeHint() const
{
    return {80, m_more->sizeHint().height()};
}

void CommandChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CommandChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    else if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        arrange();
}

} // namespace helolab::console
