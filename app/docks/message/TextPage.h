// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OpenMessage.h"

#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>
#include <QWidget>

namespace helolab::mime {
struct HtmlText;
struct PartText;
} // namespace helolab::mime

namespace helolab::docks {

class EmptyState;
class TextBlock;
class TextView;

/// The text of one part as a person reads it, and how it was read: from its transfer encoding, in its charset; a page
/// in HTML as text. It can be read in another charset, to see what that does. Nothing is ever loaded.
class TextPage : public QWidget
{
    Q_OBJECT

public:
    /// Of a longer text so many octets are read.
    static constexpr qsizetype mostRead = 256 * 1024;

    explicit TextPage(QWidget *parent = nullptr);

    /// Shows \p part, or what of \p message a person would read where that is -1.
    void setPart(const OpenMessagePtr &message, int part);
    TextView *view() const { return m_view; }
    /// What is said of the text: its charset, what is wrong with it, what was not loaded.
    QString remarks() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// Reads and shows the part; where nobody sees it, once somebody does.
    void refresh();
    void read();
    void fillCharsets();
    QStringList sayHowRead(const mime::PartText &text) const;
    QStringList sayOfPage(const mime::HtmlText &page) const;
    void retranslate();

    OpenMessagePtr m_message;
    int m_part = -1;
    bool m_due = false;
    QLabel *m_title;
    QLabel *m_charsetLabel;
    QComboBox *m_charset;
    TextBlock *m_remarks;
    QStackedWidget *m_pages;
    TextView *m_view;
    EmptyState *m_empty;
};

} // namespace helolab::docks
