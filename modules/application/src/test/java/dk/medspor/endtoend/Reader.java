package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody at a screen: one window of a browser, with what its console complained about. */
final class Reader implements AutoCloseable {

    private static final List<Integer> WIDTHS = List.of(1280, 390);
    private static final int HEIGHT = 900;

    private final BrowserContext window;
    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();

    private Reader(BrowserContext window, String address) {
        this.window = window;
        this.address = address;
        this.page = window.newPage();
        page.onConsoleMessage(
                it -> {
                    if (it.type().equals("error")) {
                        complaints.add(it.text() + " " + it.location());
                    }
                });
        page.onPageError(complaints::add);
    }

    /** The browser that all readers use; it ends with the JVM. */
    record Screen(Browser browser) {

        private static final Screen SHARED = open();

        static Screen shared() {
            return SHARED;
        }

        private static Screen open() {
            Chromium chromium = Chromium.find();
            Playwright playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(
                                            Map.of(
                                                    "PLAYWRIGHT_NODEJS_PATH",
                                                    Chromium.Node.PATH.toString(),
                                                    "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                                                    "1")));
            return new Screen(
                    playwright
                            .chromium()
                            .launch(
                                    new BrowserType.LaunchOptions()
                                            .setExecutablePath(chromium.executable())
                                            .setEnv(chromium.environment())
                                            .setChromiumSandbox(false)
                                            .setArgs(
                                                    List.of(
                                                            "--no-zygote",
                                                            "--disable-gpu",
                                                            "--disable-background-networking"))));
        }

        Reader reader(int width, int port) {
            return reader(new Browser.NewContextOptions().setViewportSize(width, HEIGHT), port);
        }

        /** Somebody who is logged in already. */
        Reader returning(String cookies, int width, int port) {
            return reader(
                    new Browser.NewContextOptions()
                            .setViewportSize(width, HEIGHT)
                            .setStorageState(cookies),
                    port);
        }

        Reader withoutScripts(int width, int port) {
            return reader(
                    new Browser.NewContextOptions()
                            .setViewportSize(width, HEIGHT)
                            .setJavaScriptEnabled(false),
                    port);
        }

        private Reader reader(Browser.NewContextOptions options, int port) {
            return new Reader(
                    browser.newContext(options.setLocale("da-DK")), "http://127.0.0.1:" + port);
        }
    }

    Page page() {
        return page;
    }

    /** Goes to an address and answers its status and headers. */
    com.microsoft.playwright.Response open(String path) {
        return page.navigate(address + path);
    }

    Reader logIn(String login, String password) {
        open("/login");
        page.fill("#username", login);
        page.fill("#password", password);
        page.click("main button");
        return this;
    }

    /** What keeps this reader logged in. */
    String cookies() {
        page.waitForURL("**/status**");
        return window.storageState();
    }

    /** What the browser's console complained about. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What breaks the rules of accessibility (axe-core); what keeps them is not written out. */
    Object barriers() {
        if ((boolean) page.evaluate("typeof axe === 'undefined'")) {
            page.evaluate(Axe.SOURCE);
        }
        return page.evaluate(
                "axe.run({ resultTypes: ['violations'] }).then(it => it.violations.map(v => v.id +"
                        + " ': ' + v.nodes.map(n => n.html).join(' | ')))");
    }

    /** The page that is open breaks no rule of accessibility and fits, wide and narrow. */
    void assertReadable(String name) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            screenshot(name + "-" + width);
            assertThat(barriers()).as(name + " at " + width).isEqualTo(List.of());
            assertThat(overflow()).as(name + " at " + width).isLessThanOrEqualTo(0);
        }
    }

    /** How many pixels the page is wider than the window. */
    int overflow() {
        return (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
    }

    void screenshot(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/screenshots", name + ".png")));
    }

    @Override
    public void close() {
        window.close();
    }

    /** The checker of accessibility, read once. */
    private static final class Axe {

        private static final String SOURCE = read();

        private static String read() {
            try {
                return Files.readString(Path.of("target/npm/node_modules/axe-core/axe.min.js"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
