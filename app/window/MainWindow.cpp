// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"

#include "BottomDocks.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>
#include <QToolBar>

namespace helolab::window {

namespace {

constexpr int layoutVersion = 1;
constexpr QSize comfortable(1320, 820);

} // namespace

MainWindow::MainWindow(settings::Settings &settings)
    : m_settings(settings)
    , m_consoleMenu(menuBar()->addMenu(QString()))
    , m_labMenu(menuBar()->addMenu(QString()))
    , m_serverMenu(menuBar()->addMenu(QString()))
    , m_viewMenu(menuBar()->addMenu(QString()))
    , m_languageMenu(menuBar()->addMenu(QString()))
    , m_helpMenu(menuBar()->addMenu(QString()))
    , m_toolBar(addToolBar(QString()))
    , m_bottom(new BottomDocks(*this))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setIconSize({18, 18});
    m_toolBar->toggleViewAction()->setVisible(false);
    setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    statusBar()->setSizeGripEnabled(false);
    m_layoutTimer.setSingleShot(true);
    m_layoutTimer.setInterval(500);
    connect(&m_layoutTimer, &QTimer::timeout, this, &MainWindow::keepLayout);
    retranslate();
}

MainWindow::~MainWindow()
{
    for (const QDockWidget *dock : m_left + m_right) // they go after this, and would still speak to it
        disconnect(dock, nullptr, this, nullptr);
}

void MainWindow::addLeft(QDockWidget *dock, const QString &name)
{
    place(dock, name, Qt::LeftDockWidgetArea);
    m_left.append(dock);
}

void MainWindow::addRight(QDockWidget *dock, const QString &name)
{
    place(dock, name, Qt::RightDockWidgetArea);
    m_right.append(dock);
}

void MainWindow::place(QDockWidget *dock, const QString &name, Qt::DockWidgetArea area)
{
    dock->setObjectName(name);
    addDockWidget(area, dock);
    m_viewMenu->addAction(dock->toggleViewAction());
    connect(dock, &QDockWidget::visibilityChanged, this, &MainWindow::keepLayoutSoon);
    connect(dock, &QDockWidget::dockLocationChanged, this, &MainWindow::keepLayoutSoon);
}

void MainWindow::open()
{
    const settings::Values &values = m_settings.values();
    if (values.geometry.isEmpty() || !restoreGeometry(values.geometry)) {
        const QSize room = screen()->availableSize();
        if (room.width() <= comfortable.width() + 60 || room.height() <= comfortable.height() + 60)
            setWindowState(Qt::WindowMaximized);
        resize(comfortable.boundedTo(room));
    }
    show();
    if (values.layout.isEmpty() || !restoreState(values.layout, layoutVersion))
        firstLayout();
}

void MainWindow::firstLayout()
{
    m_bottom->fold();
    const int width = this->width();
    if (!m_left.isEmpty())
        resizeDocks(m_left, QList<int>(m_left.size(), qBound(230, width * 24 / 100, 340)), Qt::Horizontal);
    if (!m_right.isEmpty())
        resizeDocks(m_right, QList<int>(m_right.size(), qBound(260, width * 27 / 100, 420)), Qt::Horizontal);
}

// A layout is kept while the program runs, not only at its end: a crash loses nothing.
void MainWindow::keepLayoutSoon()
{
    if (isVisible() && !m_layoutHeld)
        m_layoutTimer.start();
}

void MainWindow::holdLayout(bool hold)
{
    if (m_layoutTimer.isActive()) {
        m_layoutTimer.stop();
        keepLayout();
    }
    m_layoutHeld = hold;
}

void MainWindow::keepLayout()
{
    m_settings.change([this](settings::Values &values) {
        values.geometry = saveGeometry();
        values.layout = saveState(layoutVersion);
    });
}

void MainWindow::retranslate()
{
    setWindowTitle(QStringLiteral("Helolab"));
    m_consoleMenu->setTitle(tr("&Console"));
    m_labMenu->setTitle(tr("La&b"));
    m_serverMenu->setTitle(tr("&Server"));
    m_viewMenu->setTitle(tr("&View"));
    m_languageMenu->setTitle(tr("&Language"));
    m_helpMenu->setTitle(tr("&Help"));
    m_toolBar->setWindowTitle(tr("Tool bar"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_layoutTimer.stop();
    if (!m_layoutHeld)
        keepLayout();
    m_settings.save();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    keepLayoutSoon();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    keepLayoutSoon();
}

} // namespace helolab::window
