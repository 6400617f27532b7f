// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabChooser.h"

#include <QDir>

#include <algorithm>

namespace helolab::docks {

LabChooser::LabChooser(QWidget *parent)
    : TitleBox(parent)
{
    connect(this, &QComboBox::activated, this, [this](int index) { emit chosen(itemData(index).toString()); });
}

void LabChooser::setLabs(attempt::LabShelf &shelf, std::vector<lab::Course> courses)
{
    m_courses = std::move(courses);
    m_labs.clear();
    for (const lab::LabFolder &folder : shelf.folders()) {
        const auto read = shelf.read(folder.path);
        add(folder, read->script ? &*read->script : nullptr);
    }
}

void LabChooser::add(const QString &folder, const lab::LabScript &script)
{
    const bool known
        = std::any_of(m_labs.begin(), m_labs.end(), [&folder](const Listed &each) { return each.path == folder; });
    if (!known)
        add({script.id, folder}, &script);
}

void LabChooser::add(const lab::LabFolder &folder, const lab::LabScript *script)
{
    Listed listed{folder.id, folder.path, {}};
    if (script) {
        listed.lab.level = script->level;
        listed.lab.minutes = script->minutes;
        for (const QString &code : lab::courseLanguages())
            listed.lab.titles.insert(code, script->text(code).title);
    }
    m_labs.push_back(std::move(listed));
}

QMap<QString, CourseView::Lab> LabChooser::labs() const
{
    QMap<QString, CourseView::Lab> labs;
    for (const Listed &known : m_labs)
        labs.insert(known.id, known.lab);
    return labs;
}

void LabChooser::show(const QString &language, const QString &folder)
{
    const QSignalBlocker quiet(this);
    clear();
    addItem(tr("Free practice, no lab"), QString());
    std::vector<lab::ListedLab> listed;
    for (const Listed &known : m_labs)
        listed.push_back({known.id, known.lab.titles.value(language, known.id)});
    for (const std::size_t index : lab::courseOrder(m_courses, listed)) {
        const Listed &known = m_labs[index];
        addItem(listed[index].title, known.path);
        setItemData(count() - 1, QDir::toNativeSeparators(known.path), Qt::ToolTipRole);
    }
    setCurrentIndex(findData(folder));
    setAccessibleName(tr("Labs"));
    setPlaceholderText(tr("Choose a lab"));
}

} // namespace helolab::docks
