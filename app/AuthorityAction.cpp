// SPDX-License-Identifier: GPL-3.0-or-later
#include "AuthorityAction.h"

#include "core/BoundedFile.h"
#include "core/WholeFile.h"
#include "net/tls/Authority.h"

#include <QEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>

namespace helolab {

namespace {

constexpr qint64 certificateAtMost = 64 * 1024; // octets

} // namespace

AuthorityAction::AuthorityAction(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    connect(&m_action, &QAction::triggered, this, &AuthorityAction::ask);
    window->installEventFilter(this); // LanguageChange goes to widgets only
    retranslate();
}

void AuthorityAction::fill(QMenu &menu)
{
    menu.addAction(&m_action);
}

std::optional<Error> AuthorityAction::save(const QString &target) const
{
    namespace tls = net::tls;
    const auto certificate
        = readBounded(tls::Authority(tls::Authority::usualFolder()).certificateFile(), certificateAtMost);
    if (!certificate)
        return certificate.error();
    const auto error = replaceFile(target, certificate.value());
    if (!error)
        return std::nullopt;
    return Error{tr("The certificate cannot be saved: %1.").arg(error->message), target};
}

void AuthorityAction::ask()
{
    // .crt is what the systems' and the programs' own dialogs look for.
    const QString target
        = QFileDialog::getSaveFileName(m_window, tr("Save the certificate that a mail program is to trust"),
                                       QStringLiteral("helolab-authority.crt"), tr("Certificates (*.crt *.pem)"));
    if (target.isEmpty())
        return;
    if (const auto problem = save(target))
        QMessageBox::warning(m_window, tr("Certificate"), problem->toString());
    else
        emit saved(target);
}

void AuthorityAction::retranslate()
{
    m_action.setText(tr("Save the authority's &certificate…"));
}

bool AuthorityAction::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace helolab
