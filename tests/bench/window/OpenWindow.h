// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Workbench.h"
#include "app/window/MainWindow.h"
#include "core/Protocols.h"

#include <QDockWidget>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace helolab::bench {

/// The whole workbench, open, in English, its server on free ports; settings and attempts lie in \p folder.
inline std::unique_ptr<Workbench> openWindow(const QTemporaryDir &folder)
{
    Workbench::Options options;
    options.settingsFile = folder.filePath(QStringLiteral("settings.json"));
    options.attempts = folder.filePath(QStringLiteral("attempts"));
    options.language = QStringLiteral("en");
    for (const protocol::Protocol *protocol : protocols())
        options.ports.insert(QString::fromLatin1(protocol->table().protocol), 0);
    auto workbench = std::make_unique<Workbench>(options);
    workbench->start();
    workbench->window().resize(1366, 768);
    return workbench;
}

/// Tabs hide one another: all views are seen at once only where they float.
inline void floatAll(Workbench &workbench)
{
    for (QDockWidget *dock : workbench.window().findChildren<QDockWidget *>()) {
        dock->setFloating(true);
        dock->resize(700, 500);
        dock->show();
    }
}

/// Lets what is due in the next moments happen. Unlike QTest::qWait() it sleeps, and says so.
inline void pause(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace helolab::bench
