// SPDX-License-Identifier: GPL-3.0-or-later
#include "CourseLabCard.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace helolab::docks {

namespace {

using State = attempt::Standing::State;

struct TurnLook
{
    const char *symbol;
    const char *words;
    Tone tone;
};

/// By lab::Turn.
constexpr TurnLook turnLooks[] = {
    {"✓", QT_TRANSLATE_NOOP("helolab::docks::CourseLabCard", "Done"), Tone::Done},
    {"▶", QT_TRANSLATE_NOOP("helolab::docks::CourseLabCard", "Next"), Tone::More},
    {"○", QT_TRANSLATE_NOOP("helolab::docks::CourseLabCard", "Open"), Tone::Neutral},
    {"…", QT_TRANSLATE_NOOP("helolab::docks::CourseLabCard", "Later"), Tone::Neutral},
};

const TurnLook &lookOf(lab::Turn turn)
{
    return turnLooks[std::size_t(turn)];
}

/// Which side by side are easier to read than a sentence.
QString listed(const QStringList &items)
{
    return items.join(QStringLiteral(" · "));
}

/// Breaks between its items only.
QString keptTogether(QStringList items)
{
    for (QString &item : items)
        item.replace(QLatin1Char(' '), QChar::Nbsp);
    return listed(items);
}

} // namespace

CourseLabCard::CourseLabCard(QWidget *parent)
    : Card(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 10, 8);
    layout->setSpacing(3);
    m_turn = new TextBlock(this);
    m_title = new TextBlock(this);
    m_small = new TextBlock(this);
    m_waits = new TextBlock(this);
    m_button = new QPushButton(this);
    for (TextBlock *block : {m_turn, m_title, m_small, m_waits}) {
        block->setFocusPolicy(Qt::NoFocus); // the whole card is one thing to act upon
        block->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(block);
    }
    m_button->setFocusPolicy(Qt::NoFocus);
    m_button->setDefault(true);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, [this] { emit chosen(m_facts.id); });
}

void CourseLabCard::set(const Facts &facts)
{
    m_facts = facts;
    setTone(lookOf(facts.turn).tone); // which renders
}

QStringList CourseLabCard::smallPrint() const
{
    QStringList facts;
    if (m_facts.level > 0)
        facts.append(tr("Level %1").arg(m_facts.level));
    if (m_facts.minutes > 0)
        facts.append(tr("about %1 min").arg(m_facts.minutes));
    const attempt::Standing &standing = m_facts.standing;
    if (standing.state == State::Begun)
        facts.append(tr("%1 of %2 steps").arg(standing.passed).arg(standing.steps));
    if (standing.isDone() && standing.best.possible > 0)
        facts.append(
            tr("%1 of %2 points").arg(QString::number(standing.best.earned), QString::number(standing.best.possible)));
    return facts;
}

void CourseLabCard::render()
{
    const TurnLook &look = lookOf(m_facts.turn);
    const ToneColours colours = toneColours(tone(), palette());
    const QString words = tr(look.words);
    const bool isNext = m_facts.turn == lab::Turn::Next;
    const int mark = m_facts.turn == lab::Turn::Done || isNext ? TextBlock::Run::Bold | TextBlock::Run::Toned
                                                               : TextBlock::Run::Quiet;
    for (TextBlock *block : {m_turn, m_small, m_waits})
        block->setGround(colours.fill);
    m_turn->setToneColour(colours.text);
    m_turn->setRuns({{QString::fromUtf8(look.symbol) + QLatin1Char(' ') + words, mark}});
    const QString title = tr("%1. %2").arg(m_facts.number).arg(m_facts.title);
    m_title->setScale(isNext ? 1.15 : 1);
    m_title->setPlain(title, TextBlock::Run::Bold);
    const QString small = listed(smallPrint());
    m_small->setPlain(keptTogether(smallPrint()), TextBlock::Run::Quiet);
    m_small->setVisible(!small.isEmpty());
    const QString waits = m_facts.waitsFor.isEmpty() ? QString() : tr("Builds on: %1").arg(listed(m_facts.waitsFor));
    m_waits->setPlain(waits, TextBlock::Run::Quiet);
    m_waits->setVisible(!waits.isEmpty());
    m_button->setText(m_facts.standing.state == State::Begun ? tr("Go on with this lab") : tr("Begin this lab"));
    m_button->setVisible(isNext);
    setAccessibleName(tr("%1: %2").arg(words, title));
    setAccessibleDescription(waits.isEmpty() ? small : small + QLatin1Char('\n') + waits);
    setToolTip(m_facts.turn == lab::Turn::Waiting ? tr("You may open this lab all the same.") : QString());
}

QString CourseLabCard::text() const
{
    QStringList lines{m_turn->text(), m_title->text()};
    for (const TextBlock *block : {m_small, m_waits}) {
        if (!block->isHidden())
            lines.append(block->text());
    }
    return lines.join(QLatin1Char('\n'));
}

void CourseLabCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    const bool isNext = m_facts.turn == lab::Turn::Next;
    if (!hasFocus() && !underMouse() && !isNext)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = hasFocus() ? palette().color(QPalette::Highlight) : toneColours(tone(), palette()).edge;
    const double width = hasFocus() ? 3 : 1.5;
    painter.setPen(QPen(colour, width));
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 7, 7);
}

void CourseLabCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit chosen(m_facts.id);
        break;
    default:
        Card::keyPressEvent(event); // the page moves from card to card
    }
}

void CourseLabCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit chosen(m_facts.id);
}

void CourseLabCard::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    update();
}

void CourseLabCard::focusOutEvent(QFocusEvent *event)
{
    Card::focusOutEvent(event);
    update();
}

void CourseLabCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        render();
}

void CourseLabCard::coloursChanged()
{
    render();
}

} // namespace helolab::docks
