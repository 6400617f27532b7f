// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CoderField.h"
#include "core/coding/Coding.h"

namespace helolab::docks {

/// Text on the left, the same coded on the right: who edits one side sees the other at once. On the left octets that
/// are no text stand as escapes, \xE9, and a line break is CR LF.
class CoderPage : public QWidget
{
    Q_OBJECT

public:
    explicit CoderPage(QWidget *parent = nullptr);

    void setCoding(const coding::Coding &coding);
    CoderField *plain() const { return m_plain; }
    CoderField *coded() const { return m_coded; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void encode();
    void decode();
    void again();
    void refuse(CoderField *field, qsizetype octets);
    void retranslate();

    CoderField *m_plain;
    CoderField *m_coded;
    const coding::Coding *m_coding = nullptr;
    bool m_codedLeads = false; ///< the right side was edited last
};

} // namespace helolab::docks
