// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks/Card.h"
#include "app/docks/TextBlock.h"
#include "core/Result.h"
#include "core/attempt/Standing.h"
#include "core/lab/Course.h"

#include <QComboBox>
#include <QScrollArea>
#include <QVBoxLayout>

#include <functional>
#include <vector>

namespace helolab::docks {

class CourseLabCard;
class EmptyState;
class HintCard;

/// A course as a page to read: what it is about, and its labs in their order, each done, next, open, or waiting for
/// others. Any of them can be opened.
///
///     view->setLabs(labs);
///     view->setCourses(courses);
///     view->setStanding([](const QString &labId) { return standings.of(labId); });
///     view->setLanguage("vi");
///     view->refresh();                                     // whenever it is shown: asks how the student stands
///     connect(view, &CourseView::labChosen, …);
class CourseView : public QScrollArea
{
    Q_OBJECT

public:
    /// What is told of a lab beside how the student stands in it.
    struct Lab
    {
        QMap<QString, QString> titles; ///< by language code
        int level = 0; ///< 0: unknown
        int minutes = 0; ///< 0: it does not say
    };

    explicit CourseView(QWidget *parent = nullptr);

    /// By id. A lab that is not there is called by its id.
    void setLabs(QMap<QString, Lab> labs);
    /// \p problems are those of courses that cannot be read: their author is told. The course that is shown stays, if
    /// it still is among them.
    void setCourses(std::vector<lab::Course> courses, std::vector<Error> problems = {});
    void setStanding(std::function<attempt::Standing(const QString &labId)> standing);
    void setLanguage(const QString &code);
    /// Asks anew how the student stands.
    void refresh();
    /// Shows that course; false where there is none of this id.
    bool showCourse(const QString &id);
    /// Where to go on once \p lab is done, too: the next lab behind it that is open, or else the first; in the course
    /// that is shown, or else the first that has \p lab. Empty where there is none. Asks anew how the student stands.
    QString nextAfter(const QString &lab) const;
    /// In the language that is set.
    QString titleOf(const QString &labId) const;
    /// The focus goes to the lab that is next.
    void focusNext();

    bool hasCourses() const { return !m_courses.empty() || !m_problems.empty(); }
    /// Of the course that is shown; empty where there is none.
    QString courseId() const;
    QString text() const;
    /// Hidden where there is only one course.
    QComboBox *chooser() const { return m_chooser; }
    /// In the order of the course.
    std::vector<CourseLabCard *> cards() const;

signals:
    void labChosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const lab::Course *course() const;
    void render();
    void renderEmpty();
    void renderHead(int done);
    void renderLabs(const std::vector<lab::Turn> &turns, const QSet<QString> &done);
    CourseLabCard *cardAt(std::size_t index);
    void listCourses();
    void focusCard(int index);

    QMap<QString, Lab> m_labs;
    std::vector<lab::Course> m_courses;
    std::vector<Error> m_problems;
    std::function<attempt::Standing(const QString &)> m_standing;
    QMap<QString, attempt::Standing> m_standings; // by lab, as asked last
    QString m_language;
    std::size_t m_shown = 0;

    QComboBox *m_chooser;
    EmptyState *m_empty; // also what is wrong with a course
    TextBlock *m_title;
    TextBlock *m_about;
    TextBlock *m_progress;
    HintCard *m_praise;
    QVBoxLayout *m_cardsLayout;
    std::vector<CourseLabCard *> m_cards; // some may be spare
};

} // namespace helolab::docks
