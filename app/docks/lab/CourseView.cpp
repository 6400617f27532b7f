// SPDX-License-Identifier: GPL-3.0-or-later
#include "CourseView.h"

#include "CourseLabCard.h"
#include "HintCard.h"
#include "TitleBox.h"

#include "app/docks/EmptyState.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace helolab::docks {

namespace {

constexpr std::size_t problemsShown = 5; // helolab lab check tells them all

} // namespace

CourseView::CourseView(QWidget *parent)
    : QScrollArea(parent)
    , m_language(QStringLiteral("en"))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 8, 12, 16);
    layout->setSpacing(8);
    m_chooser = new TitleBox(page);
    m_empty = new EmptyState(page);
    m_title = new TextBlock(page);
    m_title->setScale(1.25);
    m_about = new TextBlock(page);
    m_progress = new TextBlock(page);
    m_praise = new HintCard(page);
    m_praise->setTone(Tone::Done);
    m_cardsLayout = new QVBoxLayout;
    m_cardsLayout->setSpacing(6);
    layout->addWidget(m_chooser);
    layout->addWidget(m_empty);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addWidget(m_progress);
    layout->addWidget(m_praise);
    layout->addLayout(m_cardsLayout);
    layout->addStretch(1);
    setWidget(page);
    m_chooser->installEventFilter(this);
    connect(m_chooser, &QComboBox::activated, this, [this](int index) {
        m_shown = std::size_t(index);
        verticalScrollBar()->setValue(0);
        refresh();
    });
    render();
}

void CourseView::setLabs(QMap<QString, Lab> labs)
{
    m_labs = std::move(labs);
    render();
}

void CourseView::setCourses(std::vector<lab::Course> courses, std::vector<Error> problems)
{
    const QString shown = courseId();
    m_courses = std::move(courses);
    m_problems = std::move(problems);
    m_shown = 0;
    if (!showCourse(shown))
        render();
}

void CourseView::setStanding(std::function<attempt::Standing(const QString &)> standing)
{
    m_standing = std::move(standing);
    m_standings.clear();
    render();
}

void CourseView::setLanguage(const QString &code)
{
    m_language = code;
    render();
}

void CourseView::refresh()
{
    m_standings.clear();
    if (const lab::Course *shown = course(); shown && m_standing) {
        for (const lab::CourseLab &lab : shown->labs)
            m_standings.insert(lab.id, m_standing(lab.id));
    }
    render();
}

bool CourseView::showCourse(const QString &id)
{
    const auto found
        = std::find_if(m_courses.begin(), m_courses.end(), [&id](const lab::Course &each) { return each.id == id; });
    if (found == m_courses.end())
        return false;
    m_shown = std::size_t(found - m_courses.begin());
    refresh();
    return true;
}

const lab::Course *CourseView::course() const
{
    return m_shown < m_courses.size() ? &m_courses[m_shown] : nullptr;
}

QString CourseView::courseId() const
{
    const lab::Course *shown = course();
    return shown ? shown->id : QString();
}

QString CourseView::nextAfter(const QString &lab) const
{
    const auto has = [&lab](const lab::Course &course) {
        return std::any_of(course.labs.begin(), course.labs.end(),
                           [&lab](const lab::CourseLab &each) { return each.id == lab; });
    };
    const lab::Course *shown = course();
    const auto first = std::find_if(m_courses.begin(), m_courses.end(), has);
    if (first == m_courses.end())
        return {};
    const lab::Course &inHand = shown && has(*shown) ? *shown : *first;
    QSet<QString> done{lab};
    for (const lab::CourseLab &each : inHand.labs) {
        if (m_standing && m_standing(each.id).isDone())
            done.insert(each.id);
    }
    const std::vector<lab::Turn> turns = lab::turnsOf(inHand, done);
    const auto isOpen = [](lab::Turn turn) { return turn == lab::Turn::Next || turn == lab::Turn::Open; };
    const auto at = std::find_if(inHand.labs.begin(), inHand.labs.end(),
                                 [&lab](const lab::CourseLab &each) { return each.id == lab; });
    auto next = std::find_if(turns.begin() + (at - inHand.labs.begin()), turns.end(), isOpen);
    if (next == turns.end())
        next = std::find_if(turns.begin(), turns.end(), isOpen);
    return next == turns.end() ? QString() : inHand.labs[std::size_t(next - turns.begin())].id;
}

QString CourseView::titleOf(const QString &labId) const
{
    const QMap<QString, QString> titles = m_labs.value(labId).titles;
    return titles.value(m_language, titles.value(QStringLiteral("en"), labId));
}

void CourseView::render()
{
    widget()->setUpdatesEnabled(false);
    listCourses();
    renderEmpty();
    const lab::Course *shown = course();
    QSet<QString> done;
    std::vector<lab::Turn> turns;
    if (shown) {
        for (const lab::CourseLab &lab : shown->labs) {
            if (m_standings.value(lab.id).isDone())
                done.insert(lab.id);
        }
        turns = lab::turnsOf(*shown, done);
    }
    renderHead(int(done.size()));
    renderLabs(turns, done);
    widget()->setUpdatesEnabled(true);
}

void CourseView::renderEmpty()
{
    m_empty->setVisible(m_courses.empty() || !m_problems.empty());
    if (m_problems.empty()) {
        m_empty->set(tr("There is no course"),
                     tr("A course is a list of labs in their order. Put a file NAME.course.yaml beside your labs, and "
                        "it is shown here."));
        return;
    }
    QStringList problems;
    for (std::size_t i = 0; i < m_problems.size() && i < problemsShown; ++i)
        problems.append(m_problems[i].toString());
    m_empty->set(tr("A course has mistakes and is left out"), problems.join(QLatin1Char('\n')));
}

void CourseView::renderHead(int done)
{
    const lab::Course *shown = course();
    const QString about = shown ? shown->about(m_language) : QString();
    m_title->setPlain(shown ? shown->title(m_language) : QString(), TextBlock::Run::Bold);
    m_title->setVisible(shown && m_courses.size() == 1); // otherwise it stands in the list right above
    m_about->setPlain(about);
    m_about->setVisible(!about.isEmpty());
    const auto labs = int(shown ? shown->labs.size() : 0);
    m_progress->setPlain(tr("%1 of %2 labs done").arg(done).arg(labs), TextBlock::Run::Quiet);
    m_progress->setVisible(shown);
    m_praise->setVisible(shown && done == labs);
    m_praise->set(tr("All labs of this course are done. Well done!"), {});
}

void CourseView::renderLabs(const std::vector<lab::Turn> &turns, const QSet<QString> &done)
{
    for (std::size_t i = 0; i < turns.size(); ++i) {
        const lab::CourseLab &each = course()->labs[i];
        const Lab known = m_labs.value(each.id);
        CourseLabCard::Facts facts{
            each.id, turns[i], int(i + 1), titleOf(each.id), known.level, known.minutes, m_standings.value(each.id),
            {}};
        if (facts.turn == lab::Turn::Waiting) {
            for (const QString &need : lab::waitsFor(each, done))
                facts.waitsFor.append(titleOf(need));
        }
        CourseLabCard *card = cardAt(i);
        card->set(facts);
        card->show();
    }
    for (std::size_t i = turns.size(); i < m_cards.size(); ++i)
        m_cards[i]->hide();
}

CourseLabCard *CourseView::cardAt(std::size_t index)
{
    while (m_cards.size() <= index) {
        auto *card = new CourseLabCard(widget());
        connect(card, &CourseLabCard::chosen, this, &CourseView::labChosen);
        m_cardsLayout->addWidget(card);
        m_cards.push_back(card);
    }
    return m_cards[index];
}

std::vector<CourseLabCard *> CourseView::cards() const
{
    const lab::Course *shown = course();
    return {m_cards.begin(), m_cards.begin() + std::ptrdiff_t(shown ? shown->labs.size() : 0)};
}

void CourseView::listCourses()
{
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    for (const lab::Course &each : m_courses)
        m_chooser->addItem(each.title(m_language));
    m_chooser->setCurrentIndex(m_courses.empty() ? -1 : int(m_shown));
    m_chooser->setVisible(m_courses.size() > 1);
    m_chooser->setAccessibleName(tr("Courses"));
}

void CourseView::focusNext()
{
    const std::vector<CourseLabCard *> all = cards();
    const auto next = std::find_if(all.begin(), all.end(),
                                   [](const CourseLabCard *card) { return card->facts().turn == lab::Turn::Next; });
    focusCard(next == all.end() ? 0 : int(next - all.begin()));
}

void CourseView::focusCard(int index)
{
    const std::vector<CourseLabCard *> all = cards();
    if (index < 0 || std::size_t(index) >= all.size())
        return;
    CourseLabCard *card = all[std::size_t(index)];
    card->setFocus(Qt::ShortcutFocusReason);
    ensureWidgetVisible(card, 0, 12);
}

void CourseView::keyPressEvent(QKeyEvent *event)
{
    const std::vector<CourseLabCard *> all = cards();
    const auto focused
        = std::find_if(all.begin(), all.end(), [](const CourseLabCard *card) { return card->hasFocus(); });
    if (focused == all.end())
        return QScrollArea::keyPressEvent(event);
    const auto at = int(focused - all.begin());
    switch (event->key()) {
    case Qt::Key_Down:
        return focusCard(at + 1);
    case Qt::Key_Up:
        return focusCard(at - 1);
    case Qt::Key_Home:
        return focusCard(0);
    case Qt::Key_End:
        return focusCard(int(all.size()) - 1);
    default:
        QScrollArea::keyPressEvent(event);
    }
}

bool CourseView::eventFilter(QObject *watched, QEvent *event)
{
    // Who scrolls the page does not choose another course by it.
    if (watched == m_chooser && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

QString CourseView::text() const
{
    QStringList lines;
    for (const TextBlock *block : {m_title, m_about, m_progress}) {
        if (!block->isHidden())
            lines.append(block->text());
    }
    if (!m_empty->isHidden())
        lines.append(m_empty->text());
    if (!m_praise->isHidden())
        lines.append(m_praise->text().trimmed());
    return lines.join(QLatin1Char('\n'));
}

void CourseView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && widget())
        render();
}

} // namespace helolab::docks
