// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExplanationView.h"

#include "MistakeCard.h"
#include "ReplyCard.h"
#include "SeeEarly.h"
#include "StateChange.h"
#include "TokenList.h"
#include "WayOn.h"

#include "app/docks/lab/HintCard.h"
#include "core/explain/Explain.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace helolab::docks {

namespace {

std::vector<TextBlock::Run> remarkRuns(const std::vector<explain::Remark> &remarks)
{
    std::vector<TextBlock::Run> runs;
    runs.reserve(remarks.size() * 3);
    for (const explain::Remark &remark : remarks) {
        const QString gap = runs.empty() ? QString() : QStringLiteral("\n");
        runs.push_back({gap + explain::remarkTitle(remark) + QLatin1Char('\n'), TextBlock::Run::Bold});
        runs.push_back({remark.explanation + QLatin1Char(' '), TextBlock::Run::Plain});
        runs.push_back({remark.rfc, TextBlock::Run::Quiet});
    }
    return runs;
}

} // namespace

ExplanationView::ExplanationView(QWidget *parent)
    : QStackedWidget(parent)
{
    m_empty = new EmptyState(this);
    addWidget(m_empty);

    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page = new QWidget(m_scroll);
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(12, 10, 12, 16);
    layout->setSpacing(14);

    auto *head = new QWidget(m_page);
    auto *headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(0, 0, 0, 0);
    headLayout->setSpacing(4);
    m_who = new TextBlock(head);
    m_heading = new TextBlock(head);
    m_heading->setScale(1.3);
    m_summary = new TextBlock(head);
    headLayout->addWidget(m_who);
    headLayout->addWidget(m_heading);
    headLayout->addWidget(m_summary);
    layout->addWidget(head);

    m_withheld = new HintCard(m_page);
    m_withheld->setTone(Tone::More);
    layout->addWidget(m_withheld);
    m_seeEarly = new SeeEarly(m_withheld);
    m_withheld->layout()->addWidget(m_seeEarly);
    m_mistake = new MistakeCard(m_page);
    layout->addWidget(m_mistake);
    m_whyPart = addPart(m_why = new TextBlock(m_page));
    m_wayOnPart = addPart(m_wayOn = new WayOn(m_page));
    m_remarksPart = addPart(m_remarks = new TextBlock(m_page));
    m_card = new ReplyCard(m_page);
    layout->addWidget(m_card);
    m_tolerancePart = addPart(m_tolerance = new TextBlock(m_page));
    m_commandPart = addPart(m_command = new TextBlock(m_page));
    m_tokensPart = addPart(m_tokens = new TokenList(m_page));
    m_statePart = addPart(m_state = new StateChange(m_page));
    m_referencePart = addPart(m_reference = new TextBlock(m_page));
    layout->addStretch(1);
    m_scroll->setWidget(m_page);
    addWidget(m_scroll);
    m_scroll->installEventFilter(this);
    setFocusProxy(m_scroll);

    connect(m_seeEarly->button(), &QPushButton::clicked, this, &ExplanationView::seenEarly);
    connect(
        m_tokens, &TokenList::wanted, this, [this](QWidget *row) { m_scroll->ensureWidgetVisible(row, 0, 12); },
        Qt::QueuedConnection); // once the rows have their places
    connect(m_wayOn, &WayOn::commandChosen, this, &ExplanationView::commandChosen);
    connect(m_mistake, &MistakeCard::lineChosen, this, &ExplanationView::commandChosen);
    retranslate();
}

ExplanationView::Part ExplanationView::addPart(QWidget *content)
{
    auto *whole = new QWidget(m_page);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    auto *title = new TextBlock(whole);
    layout->addWidget(title);
    layout->addWidget(content);
    m_page->layout()->addWidget(whole);
    return {whole, title};
}

void ExplanationView::setExplanation(const explain::Explanation &explanation, const protocol::Entry &entry,
                                     bool canBeSeenEarly)
{
    m_entry = entry;
    m_page->setUpdatesEnabled(false);
    m_tone = toneOf(explanation.verdict);
    std::vector<TextBlock::Run> heading;
    if (const QString symbol = toneSymbol(m_tone); !symbol.isEmpty())
        heading.push_back({symbol + QLatin1Char(' '), TextBlock::Run::Bold | TextBlock::Run::Toned});
    heading.push_back({explanation.heading, TextBlock::Run::Bold});
    m_heading->setToneColour(toneColours(m_tone, palette()).text);
    m_heading->setRuns(std::move(heading));
    std::vector<TextBlock::Run> summary{{explanation.summary, TextBlock::Run::Plain}};
    if (!explanation.advice.isEmpty())
        summary.push_back({QLatin1Char('\n') + explanation.advice, TextBlock::Run::Plain});
    m_summary->setRuns(std::move(summary));
    m_summary->setVisible(!explanation.summary.isEmpty() || !explanation.advice.isEmpty());

    m_withheldText = explanation.withheld;
    m_withheld->setVisible(!m_withheldText.isEmpty());
    m_seeEarly->setVisible(canBeSeenEarly);
    m_mistake->setVisible(explanation.mistake.has_value());
    if (explanation.mistake)
        m_mistake->setMistake(*explanation.mistake, m_isWritable);
    m_card->setVisible(!explanation.code.isEmpty());
    m_card->setExplanation(explanation);
    m_why->setPlain(explanation.whyRefused);
    m_whyPart.whole->setVisible(!explanation.whyRefused.isEmpty() && !explanation.mistakeSaysWhy());
    m_wayOn->setExplanation(explanation, m_isWritable);
    m_wayOnPart.whole->setVisible(!explanation.wayOn.isEmpty()
                                  || (m_isWritable && !explanation.commandsFirst.isEmpty()));
    m_remarks->setRuns(remarkRuns(explanation.remarks));
    m_remarksPart.whole->setVisible(!explanation.remarks.empty());
    m_tolerance->setPlain(explanation.tolerance);
    m_tolerancePart.whole->setVisible(!explanation.tolerance.isEmpty());
    m_tokens->set(entry.bytes, explanation);
    m_tokensPart.whole->setVisible(!explanation.tokens.empty());
    m_state->setExplanation(explanation);
    m_statePart.whole->setVisible(!explanation.stateBefore.name.isEmpty() || !explanation.stateAfter.name.isEmpty());

    std::vector<TextBlock::Run> command{{explanation.purpose, TextBlock::Run::Plain}};
    if (!explanation.syntax.isEmpty()) {
        if (!explanation.purpose.isEmpty())
            command.push_back({QStringLiteral("\n"), TextBlock::Run::Plain});
        command.push_back({explanation.syntax, TextBlock::Run::Mono});
    }
    m_command->setRuns(std::move(command));
    m_commandPart.whole->setVisible(!explanation.purpose.isEmpty() || !explanation.syntax.isEmpty());
    m_reference->setPlain(explanation.rfc);
    m_referencePart.whole->setVisible(!explanation.rfc.isEmpty());
    m_who->setVisible(entry.kind != protocol::Entry::Kind::Happening);
    retranslate();
    setCurrentWidget(m_scroll);
    measureAgain();
    m_page->setUpdatesEnabled(true);
    announce();
}

void ExplanationView::measureAgain()
{
    // A box layout remembers how high each widget was at a width, and hears of a change only from the layout right
    // below, in a later event: by then it may have asked, and remembers the old height. So everyone is told now.
    for (QWidget *widget : m_page->findChildren<QWidget *>())
        widget->updateGeometry();
}

void ExplanationView::clear()
{
    setCurrentWidget(m_empty);
    setAccessibleName({});
}

void ExplanationView::scrollToTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

void ExplanationView::announce()
{
    // Screen readers hear of the newly selected line by its name: the heading, then the summary.
    setAccessibleName(m_heading->text());
    setAccessibleDescription(m_summary->text());
    QAccessibleEvent named(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    QAccessibleEvent described(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
}

void ExplanationView::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        m_heading->setToneColour(toneColours(m_tone, palette()).text);
}

bool ExplanationView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll && event->type() == QEvent::KeyPress) {
        auto *scrollBar = m_scroll->verticalScrollBar();
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Home:
            scrollBar->setValue(0);
            return true;
        case Qt::Key_End:
            scrollBar->setValue(scrollBar->maximum());
            return true;
        default:
            break;
        }
    }
    return QStackedWidget::eventFilter(watched, event);
}

void ExplanationView::retranslate()
{
    const bool client = m_entry.from == protocol::Party::Client;
    m_who->setPlain(client ? tr("▸ The client sent this") : tr("◂ The server sent this"), TextBlock::Run::Quiet);
    m_withheld->set(tr("Think first"), m_withheldText);
    // The titles that `helolab explain` prints as well are core's.
    const auto title = [](const Part &part, const QString &text) {
        part.title->setPlain(text, TextBlock::Run::Bold | TextBlock::Run::Quiet);
        part.whole->setAccessibleName(text);
    };
    title(m_whyPart, tr("Why it was refused"));
    title(m_wayOnPart, tr("The shortest way on"));
    title(m_remarksPart, explain::remarksTitle());
    title(m_tolerancePart, QCoreApplication::translate("core", "Taken by a tolerant server"));
    title(m_tokensPart, QCoreApplication::translate("core", "Piece by piece"));
    title(m_statePart, QCoreApplication::translate("core", "Where the conversation stands"));
    title(m_commandPart, QCoreApplication::translate("core", "What the command is for"));
    title(m_referencePart, QCoreApplication::translate("core", "Where it is written"));
    m_empty->set(tr("Nothing is selected yet"),
                 tr("Type HELO and a name into the input line and press Enter. Each line that you send, and each "
                    "reply, is explained here. Click any line of the conversation to read about that one."));
}

} // namespace helolab::docks
