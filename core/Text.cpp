// SPDX-License-Identifier: GPL-3.0-or-later
#include "Text.h"

#include <QCoreApplication>

namespace helolab {

QString Text::translated() const
{
    return isEmpty() ? QString() : QCoreApplication::translate("core", m_english);
}

} // namespace helolab
