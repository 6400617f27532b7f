// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OpenMessage.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QWidget>

namespace helolab::docks {

class EmptyState;
class FilesModel;
class TextBlock;

/// The files that come with a message, to be saved. They come from a stranger: their names are never paths.
class FilesPage : public QWidget
{
    Q_OBJECT

public:
    explicit FilesPage(QWidget *parent = nullptr);

    void setMessage(const OpenMessagePtr &message);
    /// Chooses the file that the part is, or none. partChosen() is not emitted.
    void setPart(int part);
    QTableView *table() const { return m_table; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *saveAllButton() const { return m_saveAll; }
    /// How many files there are, those included that are not listed.
    qsizetype count() const;

    /// Writes all that are listed into a folder, under names that nothing there has. Returns what went wrong, in the
    /// user's language; empty if nothing.
    QString saveAll(const QString &folder) const;

signals:
    /// The user has chosen the file that is this part.
    void partChosen(int part);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void currentChanged();
    void askAndSave();
    void askAndSaveAll();
    void arrange();
    void retranslate();

    bool m_following = false; // what another view has chosen
    FilesModel *m_files;
    QStackedWidget *m_pages;
    QTableView *m_table;
    EmptyState *m_empty;
    TextBlock *m_remark;
    QPushButton *m_save;
    QPushButton *m_saveAll;
};

} // namespace helolab::docks
