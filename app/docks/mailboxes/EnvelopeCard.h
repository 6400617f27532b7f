// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks/Card.h"
#include "app/docks/TextBlock.h"
#include "core/store/Message.h"

namespace helolab::docks {

/// What is known of a message beside its octets: the envelope, which is not the header, and the flags.
class EnvelopeCard : public Card
{
    Q_OBJECT

public:
    explicit EnvelopeCard(QWidget *parent = nullptr);

    void setMessage(const store::Message &message);

protected:
    void changeEvent(QEvent *event) override;
    void coloursChanged() override;

private:
    void retranslate();

    store::Message m_message;
    TextBlock *m_title;
    TextBlock *m_envelope;
    TextBlock *m_remark;
    TextBlock *m_flags;
};

} // namespace helolab::docks
