// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks/message/OpenMessage.h"
#include "core/store/Message.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QWidget>

namespace helolab::docks {

class EnvelopeCard;
class FilesPage;
class HeaderPage;
class PartsPage;
class RawView;
class RoutePage;
class TextPage;

/// One message from every side: its octets, and beside them its envelope, header, parts, text, files and route. What is
/// chosen in one is marked in the others.
class MessageView : public QWidget
{
    Q_OBJECT

public:
    explicit MessageView(QWidget *parent = nullptr);

    void setMessage(const store::Message &message);
    /// False in a lab, which asks what this would tell.
    void setTells(bool tells);
    RawView *raw() const { return m_raw; }
    /// One for each side of the message.
    QTabBar *tabs() const { return m_tabs; }
    /// What the chosen tab shows.
    QWidget *side() const { return m_sides->currentWidget(); }
    HeaderPage *headerPage() const { return m_header; }
    PartsPage *partsPage() const { return m_parts; }
    TextPage *textPage() const { return m_text; }
    FilesPage *filesPage() const { return m_files; }
    RoutePage *routePage() const { return m_route; }
    /// Checked where the message has the room of the lists beside it as well.
    QPushButton *alone() const { return m_alone; }
    /// Writes the message, whole, to \p fileName. Returns what went wrong, in the user's language; empty if nothing.
    QString save(const QString &fileName) const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeRawPane();
    void makeSides();
    void partChosen(int part);
    void linesChosen(mime::Span lines);
    void rawLineChosen(qsizetype octet);
    /// Says in words what the raw line of the octet is.
    void sayWhere(qsizetype octet);
    /// Gives tabs and octets their share of the room, until the user moves the line between them.
    void divide();
    void retranslate();
    void askAndSave();

    store::Message m_message;
    OpenMessagePtr m_open;
    qsizetype m_chosenOctet = 0;
    bool m_moved = false;
    QSplitter *m_splitter;
    QTabBar *m_tabs;
    QStackedWidget *m_sides;
    QScrollArea *m_envelopeArea;
    EnvelopeCard *m_envelope;
    HeaderPage *m_header;
    PartsPage *m_parts;
    TextPage *m_text;
    FilesPage *m_files;
    RoutePage *m_route;
    RawView *m_raw;
    QLabel *m_notice;
    QLabel *m_where;
    QCheckBox *m_lineEnds;
    QPushButton *m_save;
    QPushButton *m_alone;
};

} // namespace helolab::docks
