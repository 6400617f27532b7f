// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabDock.h"

#include "EmptyState.h"
#include "lab/CourseView.h"
#include "lab/HintCard.h"
#include "lab/LabChooser.h"
#include "lab/LabPage.h"
#include "lab/LabRules.h"
#include "lab/Praise.h"
#include "lab/ResetCard.h"
#include "lab/StepBar.h"

#include "core/lab/CourseReader.h"
#include "core/lab/LabPlay.h"
#include "core/protocol/Protocol.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QVBoxLayout>

#include <algorithm>

namespace helolab::docks {

LabDock::LabDock(console::Selection &selection, console::Guidance &guidance, const settings::LanguageSwitch &languages,
                 attempt::LabShelf &labs, QWidget *parent, QString attemptsFolder)
    : QDockWidget(parent)
    , m_selection(selection)
    , m_guidance(guidance)
    , m_languages(languages)
    , m_labs(labs)
    , m_attempts(std::move(attemptsFolder))
{
    setObjectName(QStringLiteral("labDock"));
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeHead());
    m_notice = new HintCard(whole);
    m_notice->setTone(Tone::Advice);
    auto *noticeLayout = new QVBoxLayout;
    noticeLayout->setContentsMargins(12, 0, 12, 0);
    noticeLayout->addWidget(m_notice);
    layout->addLayout(noticeLayout);
    m_pages = new QStackedWidget(whole);
    m_empty = new EmptyState(m_pages);
    m_page = new LabPage(m_pages);
    m_pages->addWidget(m_empty);
    m_courseView = new CourseView(m_pages);
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_courseView);
    layout->addWidget(m_pages, 1);
    m_resetCard = new ResetCard(whole);
    layout->addWidget(m_resetCard);
    m_foot = new StepButtons(whole);
    layout->addWidget(m_foot);
    setWidget(whole);

    connect(&m_selection, &console::Selection::conversationChanged, this, &LabDock::watchSelected);
    connect(&m_languages, &settings::LanguageSwitch::changed, this, &LabDock::retranslate);
    connect(m_page, &LabPage::hintRequested, this, [this] { m_attempt->openHint(m_shown); });
    connect(m_page, &LabPage::showRequested, this, &LabDock::showEntry);
    connect(m_page, &LabPage::predicted, this, &LabDock::predict);
    connect(m_page, &LabPage::answered, this, &LabDock::answer);
    connect(m_page, &LabPage::nextLabRequested, this, &LabDock::goToNextLab);
    connect(m_page, &LabPage::consoleWanted, this, &LabDock::consoleWanted);
    connect(m_page, &LabPage::stepRequested, this, &LabDock::goBackTo);
    connect(m_courseView, &CourseView::labChosen, this, &LabDock::openLab);
    connect(m_foot->back(), &QPushButton::clicked, this, [this] { turnTo(m_shown - 1); });
    connect(m_foot->next(), &QPushButton::clicked, this, &LabDock::goOn);
    connect(m_foot, &StepButtons::consoleWanted, this, &LabDock::consoleWanted);
    connect(m_foot->reset(), &QPushButton::clicked, m_resetCard, &ResetCard::ask);
    connect(m_resetCard, &ResetCard::confirmed, this, &LabDock::reset);
    connect(m_course, &QPushButton::toggled, this, &LabDock::showCourse);
    connect(&m_guidance, &console::Guidance::heldBack, this, &LabDock::showPrediction);
    retranslate();
}

LabDock::~LabDock() = default;

QPushButton *LabDock::confirmResetButton() const
{
    return m_resetCard->confirmButton();
}

void LabDock::listLabs()
{
    lab::ReadCourses read = lab::readCourses(m_labs.shelves(), m_labs.ids());
    m_chooser->setLabs(m_labs, read.courses);
    m_chooser->show(language(), m_folder);
    m_courseView->setLabs(m_chooser->labs());
    m_courseView->setCourses(std::move(read.courses), std::move(read.problems));
    m_course->setVisible(m_courseView->hasCourses());
}

void LabDock::showCourse(bool show)
{
    m_resetCard->hide();
    refresh();
    if (!show)
        return;
    m_courseView->refresh();
    m_courseView->focusNext();
}

void LabDock::setStore(std::shared_ptr<store::MailStore> store)
{
    m_store = std::move(store);
    if (m_attempt)
        m_attempt->setStore(m_store);
}

void LabDock::setPlaces(const lab::Values &places)
{
    m_attempts.setPlaces(places);
    for (auto it = places.cbegin(); m_attempt && it != places.cend(); ++it)
        m_attempt->setValue(it.key(), it.value());
}

bool LabDock::mayLeave()
{
    if (!m_attempt)
        return true;
    const auto problem = m_attempt->save();
    return !problem || m_attempt->waitingLines() == 0 || !m_leaving || m_leaving(*m_attempt, *problem);
}

bool LabDock::openLab(const QString &idOrFolder)
{
    if (!mayLeave()) {
        m_chooser->show(language(), m_folder);
        return false;
    }
    m_folder = m_labs.folderOf(idOrFolder);
    const auto read = m_labs.read(m_folder);
    m_problems = read->problems;
    m_attempt.reset();
    if (read->script) {
        m_labs.add(read->script->id, m_folder);
        m_chooser->add(m_folder, *read->script);
        takeUp(m_attempts.resume(*read->script));
    }
    labChanged();
    return m_attempt != nullptr;
}

void LabDock::closeLab()
{
    if (!mayLeave())
        return m_chooser->show(language(), m_folder);
    m_attempt.reset();
    m_folder.clear();
    m_problems.clear();
    labChanged();
}

void LabDock::labChanged()
{
    m_resetCard->hide();
    m_course->setChecked(false);
    m_chooser->show(language(), m_folder);
    refresh();
    emit labOpened(labId());
}

void LabDock::setManner(world::Manner manner)
{
    m_attempts.setManner(manner);
    if (m_attempt)
        m_attempt->setManner(manner);
}

void LabDock::takeUp(std::unique_ptr<LabAttempt> attempt)
{
    m_attempt = std::move(attempt);
    if (m_store && !m_attempt->mail()) // otherwise labOpened() brings the mail that was there
        m_attempt->setStore(m_store);
    connect(m_attempt.get(), &LabAttempt::changed, this, &LabDock::refresh);
    m_praised.clear();
    const lab::LabRunner &runner = m_attempt->runner();
    m_shown = std::min(runner.currentStep(), runner.stepCount() - 1);
    watchSelected(); // a greeting that came already is no reason to turn the page
    connect(m_attempt.get(), &LabAttempt::passed, this, &LabDock::stepsPassed);
    findNextLab();
    m_page->beginAnew();
}

Result<world::World> LabDock::labWorld() const
{
    auto world = lab::worldOf(m_attempt->runner().script(), m_attempt->runner().values());
    if (world)
        world.value().faults = m_attempt->faults().left(world.value().faults);
    return world;
}

void LabDock::watchSelected()
{
    if (m_attempt)
        m_attempt->watch(m_selection.conversation());
}

void LabDock::watchOutside(console::Conversation *conversation)
{
    if (m_attempt)
        m_attempt->watchOutside(conversation);
}

void LabDock::stepsPassed(const QList<int> &steps)
{
    // The page turns once for what was just done, never past a page that nobody has seen.
    const int last = m_attempt->runner().stepCount() - 1;
    const bool reading = !m_attempt->runner().progressOf(m_shown).passed;
    const auto predicted = m_attempt->runner().prediction(m_shown);
    const bool wasWrong = predicted && predicted->progress->word && !predicted->wasRight();
    const bool learning = steps.contains(m_shown) && (wasWrong || !m_attempt->runner().questions(m_shown).empty());
    m_praised = steps;
    findNextLab();
    if (!reading && !learning) // why an answer is right, or a prediction was not, is worth reading
        turnTo(std::min(steps.contains(m_shown) ? m_shown + 1 : steps.front() + 1, last));
    m_praised = steps; // turning forgets the praise of the page before
    refresh();
    if (reading && m_attempt->runner().progressOf(m_shown).goalReached)
        m_page->scrollToAsked(); // that is why the page does not turn
    if (m_course->isChecked())
        m_courseView->refresh();
}

void LabDock::turnTo(int step)
{
    if (!m_attempt || step < 0 || step >= m_attempt->runner().stepCount())
        return;
    m_shown = step;
    m_praised.clear();
    m_page->scrollToTop();
    refresh();
}

void LabDock::goOn()
{
    const bool done = m_attempt->runner().progressOf(m_shown).passed;
    turnTo(m_shown + 1);
    // A new page wants to be worked at first, where there is work; then it asks.
    const bool asks = m_attempt->runner().progressOf(m_shown).goalReached;
    const bool isAsked = asks && m_page->focusAsked(LabPage::View::Stays);
    if (!isAsked && (done || !nextButton()->isEnabled())) // never on the next button in the row, which is Reset
        emit consoleWanted();
}

void LabDock::goBackTo(int step)
{
    turnTo(step);
    if (!m_page->focusAsked(LabPage::View::Stays))
        emit consoleWanted();
}

void LabDock::findNextLab()
{
    m_nextLab = m_attempt->runner().isFinished() ? m_courseView->nextAfter(labId()) : QString();
}

void LabDock::goToNextLab()
{
    if (!openLab(m_nextLab))
        return;
    emit consoleWanted();
    m_page->scrollToTop();
}

void LabDock::reset()
{
    if (!mayLeave())
        return;
    takeUp(m_attempts.begin(m_attempt->runner().script()));
    turnTo(0);
    emit labOpened(labId());
}

void LabDock::showEntry(const lab::Where &where)
{
    const LabAttempt::Found found = m_attempt->find(where);
    if (!found.conversation)
        return;
    m_selection.setConversation(found.conversation);
    emit conversationWanted(found.conversation);
    m_selection.select(found.entry);
}

void LabDock::refresh()
{
    const bool open = m_attempt != nullptr;
    m_guidance.setRules(rulesOf(m_attempt.get()));
    const bool course = m_course->isChecked();
    m_pages->setCurrentWidget(course     ? static_cast<QWidget *>(m_courseView)
                                  : open ? static_cast<QWidget *>(m_page)
                                         : m_empty);
    const QString notice = open ? m_attempt->notice() : QString();
    m_notice->setVisible(!notice.isEmpty());
    m_notice->set(notice, {});
    m_foot->setVisible(open && !course);
    m_bar->setVisible(open && !course);
    m_progress->setVisible(open && !course);
    if (!open) {
        QStringList lines;
        for (const Error &problem : m_problems)
            lines.append(problem.toString());
        if (lines.isEmpty())
            m_empty->set(tr("Free practice"),
                         tr("The server is yours: type what you like, everything is explained. To be led step by "
                            "step, choose a lab in the list above."));
        else
            m_empty->set(tr("This lab cannot be opened"), lines.join(QLatin1Char('\n')));
        return;
    }

    const lab::LabRunner &runner = m_attempt->runner();
    QStringList titles;
    std::vector<bool> passed;
    for (int step = 0; step < runner.stepCount(); ++step) {
        titles.append(runner.stepText(step, language()).title);
        passed.push_back(runner.progressOf(step).passed);
    }
    m_bar->setSteps(titles, passed, m_shown);
    const QString done = tr("%1 of %2 steps done").arg(runner.passedCount()).arg(runner.stepCount());
    m_progress->setPlain(done, TextBlock::Run::Quiet);
    m_bar->setAccessibleDescription(done);

    m_page->show(*m_attempt, m_shown, language(), praise(runner, m_shown, m_praised, titles),
                 m_nextLab.isEmpty() ? QString() : m_courseView->titleOf(m_nextLab));

    m_foot->setStep(m_shown, runner.stepCount(), passed[std::size_t(m_shown)]);
    m_course->setDefault(runner.isFinished() && m_nextLab.isEmpty());
}

void LabDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_attempt)
        refresh();
}

void LabDock::retranslate()
{
    setWindowTitle(tr("Lab"));
    m_course->setText(tr("Course"));
    m_course->setToolTip(tr("The labs in their order: what is done, and what comes next"));
    m_courseView->setLanguage(language());
    m_bar->setAccessibleName(tr("Steps of the lab"));
    m_foot->retranslate();
    m_resetCard->retranslate();
    m_chooser->show(language(), m_folder);
    refresh();
}

QString LabDock::language() const
{
    return QString::fromLatin1(m_languages.current().code);
}

} // namespace helolab::docks
