// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabChooser.h"

#include <QDir>

#include <algorithm>

namespace helolab::docks {

LabChooser::LabChooser(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    connect(this, &QComboBox::activated, this, [this](int index) { emit chosen(itemData(index).toString()); });
}

void LabChooser::setShelves(const QStringList &shelves)
{
    m_labs.clear();
    for (const lab::LabFolder &folder : lab::findLabs(shelves)) {
        const lab::ReadLab read = lab::readLab(folder.path);
        add(folder, read.script ? &*read.script : nullptr);
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

QString LabChooser::folderOf(const QString &idOrFolder) const
{
    const auto found = std::find_if(m_labs.begin(), m_labs.end(),
                                    [&idOrFolder](const Listed &each) { return each.id == idOrFolder; });
    return found == m_labs.end() ? idOrFolder : found->path;
}

QStringList LabChooser::ids() const
{
    QStringList ids;
    for (const Listed &known : m_labs)
        ids.append(known.id);
    return ids;
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
    for (const Listed &known : m_labs) {
        addItem(known.lab.titles.value(language, known.id), known.path);
        setItemData(count() - 1, QDir::toNativeSeparators(known.path), Qt::ToolTipRole);
    }
    setCurrentIndex(findData(folder));
    setAccessibleName(tr("Labs"));
    setPlaceholderText(tr("Choose a lab"));
}

} // namespace helolab::docks
