// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks/TextBlock.h"
#include "core/sasl/Calculation.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace helolab::docks {

/// What an authentication is computed from: name, password, what the server has said, the client's nonce. Nothing of
/// it is kept when the program ends.
class LoginForm : public QWidget
{
    Q_OBJECT

public:
    explicit LoginForm(QWidget *parent = nullptr);

    /// Shows the fields that \p way wants.
    void setWay(const sasl::Computed &way);
    /// As typed; without the command.
    sasl::Given given() const;

    /// Where the conversation has a challenge: \p line, from \p where. It is filled in by itself unless the user has
    /// typed another one. With an empty line nothing is there to take, and \p where says why.
    void offerChallenge(const QByteArray &line, const QString &where);

    QLineEdit *name() const { return m_name; }
    QLineEdit *password() const { return m_password; }
    QCheckBox *hides() const { return m_hides; }
    QLineEdit *challenge() const { return m_challenge; }
    QLineEdit *nonce() const { return m_nonce; }
    QPushButton *takeButton() const { return m_take; }
    QPushButton *newNonceButton() const { return m_newNonce; }
    /// Where the challenge comes from.
    QString origin() const { return m_origin->text(); }

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void take();
    void makeNonce();
    void showOrigin();
    void retranslate();

    QFormLayout *m_fields;
    QLineEdit *m_name;
    QLineEdit *m_password;
    QCheckBox *m_hides;
    QLineEdit *m_challenge;
    QWidget *m_originRow;
    TextBlock *m_origin;
    QPushButton *m_take;
    QWidget *m_nonceRow;
    QLineEdit *m_nonce;
    QPushButton *m_newNonce;
    const sasl::Computed *m_way = nullptr;
    QByteArray m_offered;
    QString m_where;
    bool m_isOwn = false; // the challenge was typed
};

} // namespace helolab::docks
