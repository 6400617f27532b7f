// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OpenMessage.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QWidget>

namespace helolab::docks {

class EmptyState;
class FieldsModel;
class TextBlock;

/// The header of a message, or of one part of it, as a table; what the chosen field is for stands below.
class HeaderPage : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderPage(QWidget *parent = nullptr);

    /// Shows the header of \p part. No field is chosen then, unless it is the header that is on show already.
    void setPart(const OpenMessagePtr &message, int part);
    /// Chooses the field whose lines hold the octet. Returns its lines; nothing where there is none. fieldChosen() is
    /// not emitted.
    std::optional<mime::Span> choose(qsizetype octet);
    /// False in a lab, which asks what a field is for.
    void setTells(bool tells);
    QTableView *table() const { return m_table; }

signals:
    /// The user has chosen the field with these lines.
    void fieldChosen(helolab::mime::Span lines);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void currentChanged();
    void showMeaning();
    void arrange();
    void retranslate();

    OpenMessagePtr m_message;
    int m_part = 0;
    bool m_tells = true;
    bool m_following = false; // what another view has chosen
    FieldsModel *m_fields;
    QLabel *m_caption;
    QStackedWidget *m_pages;
    QTableView *m_table;
    EmptyState *m_empty;
    TextBlock *m_meaning;
};

} // namespace helolab::docks
