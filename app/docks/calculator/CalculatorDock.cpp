// SPDX-License-Identifier: GPL-3.0-or-later
#include "CalculatorDock.h"

#include "FoundChallenge.h"
#include "core/Protocols.h"
#include "core/explain/Dialect.h"
#include "core/explain/Reference.h"
#include "core/explain/sasl/Exchange.h"
#include "core/sasl/Mechanism.h"
#include "core/wire/Escapes.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace helolab::docks {

namespace {

constexpr int leftWidth = 330; // pixels: a name such as an@hanoi.example, and a word before it

const sasl::Computed *wayOf(const QComboBox &choice)
{
    return sasl::findComputed(choice.currentData().toByteArray());
}

const coding::Coding *codingOf(const QComboBox &choice)
{
    return coding::findCoding(choice.currentData().toByteArray());
}

/// What is told of a way at its head, and where it is written.
struct About
{
    QString purpose;
    QString rfc;
};

About aboutOf(const sasl::Computed &way)
{
    if (const sasl::Mechanism *mechanism = sasl::findMechanism(way.name))
        return {mechanism->purpose.translated(), explain::reference(QString::fromLatin1(mechanism->rfc))};
    for (const protocol::Protocol *protocol : protocols()) { // APOP is a command
        for (const protocol::CommandRule &rule : protocol->table().rules) {
            if (qstrcmp(rule.name, way.name) == 0)
                return {rule.purpose.translated(), explain::reference(QString::fromLatin1(rule.rfc))};
        }
    }
    return {};
}

QWidget *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

CalculatorDock::CalculatorDock(console::Selection &selection, const console::Guidance &guidance, QWidget *parent)
    : QDockWidget(parent)
    , m_selection(selection)
    , m_guidance(guidance)
{
    auto *page = new QWidget(this);
    auto *left = new QWidget(page);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(2, 2, 6, 2);
    leftLayout->setSpacing(5);
    m_choice = new QComboBox(left);
    m_left = new QStackedWidget(left);
    m_form = new LoginForm(m_left);
    m_about = new TextBlock(m_left);
    m_left->addWidget(m_form);
    m_left->addWidget(m_about);
    leftLayout->addWidget(m_choice);
    leftLayout->addWidget(m_left);
    leftLayout->addStretch(1);
    m_right = new QStackedWidget(page);
    m_steps = new StepList(m_right);
    m_coder = new CoderPage(m_right);
    m_right->addWidget(m_steps);
    m_right->addWidget(m_coder);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(8, 6, 4, 4);
    layout->setSpacing(8);
    QWidget *leftArea = scrolled(left, page);
    leftArea->setFixedWidth(leftWidth);
    layout->addWidget(leftArea);
    layout->addWidget(m_right, 1);
    page->installEventFilter(this);
    setWidget(page);

    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CalculatorDock::look);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &CalculatorDock::choose);
    connect(m_form, &LoginForm::changed, this, &CalculatorDock::compute);
    connect(m_steps, &StepList::lineChosen, this,
            [this](const QByteArray &line) { emit commandChosen(wire::escaped(line)); });
    connect(&m_selection, &console::Selection::conversationChanged, this, &CalculatorDock::watch);
    connect(&m_guidance, &console::Guidance::changed, &m_soon, qOverload<>(&QTimer::start));
    fillChoice();
    retranslate();
    watch();
    choose();
}

void CalculatorDock::fillChoice()
{
    const QSignalBlocker quiet(m_choice);
    const int chosen = m_choice->currentIndex();
    m_choice->clear();
    for (const sasl::Computed &way : sasl::computedWays())
        m_choice->addItem(QString::fromLatin1(way.name), QByteArray(way.name));
    m_choice->insertSeparator(m_choice->count());
    for (const coding::Coding &coding : coding::codings())
        m_choice->addItem(coding.name.translated(), QByteArray(coding.id));
    m_choice->setMaxVisibleItems(m_choice->count());
    m_choice->setCurrentIndex(std::max(chosen, 0));
}

/// Shows what the choice wants to be given, and what it makes of it.
void CalculatorDock::choose()
{
    const sasl::Computed *way = wayOf(*m_choice);
    const coding::Coding *coding = codingOf(*m_choice);
    m_left->setCurrentIndex(way ? 0 : 1);
    m_right->setCurrentIndex(way ? 0 : 1);
    if (way) {
        m_form->setWay(*way);
        look();
    } else if (coding) {
        m_about->setRuns({{coding->purpose.translated() + QLatin1Char('\n'), TextBlock::Run::Plain},
                          {explain::reference(QString::fromLatin1(coding->rfc)), TextBlock::Run::Quiet}});
        m_coder->setCoding(*coding);
    }
}

void CalculatorDock::watch()
{
    if (m_watched)
        disconnect(m_watched, nullptr, this, nullptr);
    m_watched = m_selection.conversation();
    if (m_watched) {
        const auto soon = [this] { m_soon.start(); };
        connect(m_watched, &console::Conversation::entriesAdded, this, soon);
        connect(m_watched, &console::Conversation::entriesTakenBack, this, soon);
        connect(m_watched, &console::Conversation::stateChanged, this, soon);
    }
    m_soon.start();
}

/// Looks for a challenge in the conversation, and computes anew: the tag of the next command may be another one.
void CalculatorDock::look()
{
    const sasl::Computed *way = wayOf(*m_choice);
    if (!isVisible() || !way)
        return; // showEvent() catches up
    if (!way->challenge.isEmpty()) {
        const auto found = m_watched ? newestChallenge(m_watched->transcript(), *way) : std::nullopt;
        if (!found)
            m_form->offerChallenge({}, tr("The conversation has none yet"));
        else if (!m_guidance.explain(*m_watched, found->entry).withheld.isEmpty())
            m_form->offerChallenge({}, tr("The lab leaves it to you: type it in"));
        else
            m_form->offerChallenge(found->line, tr("From %1").arg(m_watched->title()));
    }
    compute();
}

void CalculatorDock::compute()
{
    const sasl::Computed *way = wayOf(*m_choice);
    if (!way)
        return;
    sasl::Given given = m_form->given();
    given.command = command();
    const About about = aboutOf(*way);
    m_steps->set(about.purpose, about.rfc, way->compute(given), m_watched && m_watched->isWritable());
}

/// What begins an authentication in the conversation in front, with its tag; as SMTP has it where there is none.
QByteArray CalculatorDock::command() const
{
    const protocol::Protocol *protocol = m_watched ? m_watched->transcript().protocol : nullptr;
    if (!protocol)
        return "AUTH";
    for (const protocol::CommandRule &rule : protocol->table().rules) {
        if (explain::sasl::isAuthVerb(*protocol, rule.verb))
            return explain::dialectOf(*protocol).beforeName(m_watched->transcript()) + rule.name;
    }
    return "AUTH";
}

/// Who opens the dock by its key chooses what to compute. With a proxy for that the Tab key would come back to the
/// choice, and never reach the steps.
bool CalculatorDock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && watched == widget())
        m_choice->setFocus(static_cast<QFocusEvent *>(event)->reason());
    return QDockWidget::eventFilter(watched, event);
}

void CalculatorDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fillChoice();
        retranslate();
        choose();
    }
}

void CalculatorDock::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    look();
}

void CalculatorDock::retranslate()
{
    setWindowTitle(tr("Calculator"));
    m_choice->setAccessibleName(tr("What to compute"));
}

} // namespace helolab::docks
