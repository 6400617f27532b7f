// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QByteArray>
#include <QFont>

namespace helolab::docks {

/// Octets as hexadecimal numbers and, beside them, as characters, each with a place of its own. One of them has the
/// cursor; a stretch of them may be marked. Only what is in sight is drawn, however many there are.
class HexView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit HexView(QWidget *parent = nullptr);

    /// The cursor goes to the first octet, and nothing is marked.
    void setOctets(const QByteArray &octets);
    const QByteArray &octets() const { return m_octets; }
    /// Index of the octet with the cursor; 0 also where there is none.
    qsizetype cursor() const { return m_cursor; }
    void setCursor(qsizetype octet);
    void mark(qsizetype begin, qsizetype length);
    /// How many octets stand in a row: 16, or 8 where there is little room.
    int perRow() const;
    /// The row with \p octet, as text: "0010  0d 0a   ..".
    QString rowText(qsizetype octet) const;
    /// What is marked as hexadecimal numbers; all of it where nothing is.
    QString hexOfMarked() const;

    QSize sizeHint() const override;

signals:
    void cursorMoved(qsizetype octet);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Metrics;
    Metrics metrics() const;
    void paintOctet(QPainter &painter, const Metrics &at, qsizetype octet) const;
    qsizetype octetAt(QPoint position) const;
    qsizetype rowCount() const;
    void arrange();
    void useFont();

    QFont m_font;
    QByteArray m_octets;
    qsizetype m_cursor = 0;
    qsizetype m_markBegin = 0;
    qsizetype m_markLength = 0;
};

} // namespace helolab::docks
