// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CourseView.h"
#include "TitleBox.h"

#include "core/attempt/LabShelf.h"
#include "core/lab/CourseOrder.h"

namespace helolab::docks {

/// The labs there are, by their titles and in the order of the courses, and on top of them none: free practice.
class LabChooser : public TitleBox
{
    Q_OBJECT

public:
    explicit LabChooser(QWidget *parent = nullptr);

    /// Lists what is on \p shelf, as \p courses order it.
    void setLabs(attempt::LabShelf &shelf, std::vector<lab::Course> courses);
    /// Adds a lab that lies elsewhere; nothing happens where it is known.
    void add(const QString &folder, const lab::LabScript &script);
    /// For the courses.
    QMap<QString, CourseView::Lab> labs() const;

    /// Shows the titles in \p language, with the lab in \p folder chosen. Empty: free practice; a folder that is not
    /// listed: none.
    void show(const QString &language, const QString &folder);

signals:
    /// Empty: no lab is wanted.
    void chosen(const QString &folder);

private:
    struct Listed
    {
        QString id;
        QString path;
        CourseView::Lab lab; // titles are empty where the lab has mistakes
    };
    void add(const lab::LabFolder &folder, const lab::LabScript *script);

    std::vector<Listed> m_labs;
    std::vector<lab::Course> m_courses;
};

} // namespace helolab::docks
