// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Message.h"

#include <QPlainTextEdit>

#include <vector>

namespace helolab::docks {

/// A message as it lies in the mailbox, octet for octet as far as an eye can see octets. Lines that the server
/// wrote are marked in the margin; line endings can be made visible.
class RawView : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Of a larger message the beginning is shown.
    static constexpr qsizetype mostShown = 1024 * 1024;

    explicit RawView(QWidget *parent = nullptr);

    void setMessage(const QByteArray &octets, const std::vector<store::Span> &added);
    void setLineEndsVisible(bool visible);
    bool lineEndsVisible() const { return m_lineEndsVisible; }
    /// True where not all of the message is on show.
    bool isCut() const { return m_cut; }
    /// Numbers of the lines that the server wrote, from 0.
    const std::vector<int> &addedLines() const { return m_addedLines; }

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void render();
    void useFont();
    void markAdded();
    void placeMargin();
    int marginWidth() const;
    void paintMargin();
    QString marginText() const;

    QByteArray m_octets;
    std::vector<store::Span> m_added;
    std::vector<int> m_addedLines;
    QWidget *m_margin;
    bool m_lineEndsVisible = false;
    bool m_cut = false;
};

} // namespace helolab::docks
