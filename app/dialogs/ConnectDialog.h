// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Services.h"
#include "Target.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QSpinBox>
#include <QStringList>

namespace helolab::dialogs {

/// Asks whom to connect to. What is wrong is said under the field as it is typed; a host outside this machine is
/// pointed out before the first octet goes there.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    /// \p recent as Target::toString() wrote them, the latest first; the first one is offered.
    explicit ConnectDialog(const QStringList &recent, QWidget *parent = nullptr);
    ~ConnectDialog() override;

    /// Only after it was accepted.
    Target target() const;
    /// \p recent with \p target in front, each once, at most ten.
    static QStringList remembered(const Target &target, QStringList recent);

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void hostEdited();
    void readWhere();
    void serviceChosen();
    void retranslate();
    const Service &service() const;

    std::vector<Service> m_services = services();
    QLabel *m_hostLabel;
    QComboBox *m_host;
    QLabel *m_serviceLabel;
    QComboBox *m_service;
    QLabel *m_portLabel;
    QSpinBox *m_port;
    QLabel *m_portHint;
    QLabel *m_problem;
    QLabel *m_warning;
    QDialogButtonBox *m_buttons;
    HostText m_read;
    bool m_complains = false; // half a name is no mistake: nothing is said before the field was left
};

} // namespace helolab::dialogs
