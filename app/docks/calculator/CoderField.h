// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks/TextBlock.h"

#include <QPlainTextEdit>
#include <QWidget>

class QLabel;

namespace helolab::docks {

/// A text field that takes no more from the clipboard than can be coded.
class CoderEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

signals:
    /// So many octets were to be put in, and are not.
    void tooMuch(qsizetype octets);

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

/// One side of the coder: its name, the text, and below it how much that is or what is wrong with it.
class CoderField : public QWidget
{
    Q_OBJECT

public:
    explicit CoderField(QWidget *parent = nullptr);

    CoderEdit *edit() const { return m_edit; }
    /// The line breaks as CR LF.
    QByteArray text() const;
    /// Replaces the text; the user is not taken to have edited it.
    void setText(const QByteArray &text);
    void setTitle(const QString &title, const QString &tip);
    /// What is said below.
    void say(const QString &text);
    /// The same of a fault; it is marked where \p line, from 1, and \p character, from 1, are a place in the text.
    void complain(const QString &text, int line, int character);
    QString said() const { return m_said->text(); }
    bool isFaulty() const { return m_isFaulty; }

signals:
    void edited();
    void tooMuch(qsizetype octets);

protected:
    void changeEvent(QEvent *event) override;

private:
    void mark(int line, int character);
    void colour();

    QLabel *m_title;
    CoderEdit *m_edit;
    TextBlock *m_said;
    bool m_isFaulty = false;
};

} // namespace helolab::docks
