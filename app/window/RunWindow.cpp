// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunWindow.h"

#include <QApplication>
#include <QMainWindow>

namespace helolab::window {

int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.show();
    return application.exec();
}

} // namespace helolab::window
