// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Message.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QWidget>

namespace helolab::docks {

class EnvelopeCard;
class RawView;

/// One message: its envelope beside its octets.
class MessageView : public QWidget
{
    Q_OBJECT

public:
    explicit MessageView(QWidget *parent = nullptr);

    void setMessage(const store::Message &message);
    RawView *raw() const { return m_raw; }
    /// Writes the message, whole, to \p fileName. Returns what went wrong, in the user's language; empty if nothing.
    QString save(const QString &fileName) const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Gives envelope and octets their share of the room, until the user moves the line between them.
    void divide();
    void retranslate();
    void askAndSave();

    store::Message m_message;
    bool m_moved = false;
    QSplitter *m_splitter;
    QScrollArea *m_envelopeArea;
    EnvelopeCard *m_envelope;
    RawView *m_raw;
    QLabel *m_notice;
    QCheckBox *m_lineEnds;
    QPushButton *m_save;
};

} // namespace helolab::docks
