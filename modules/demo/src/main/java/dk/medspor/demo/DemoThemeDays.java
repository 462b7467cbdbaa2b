package dk.medspor.demo;

import java.util.List;

/** What was said on two invented theme days. */
final class DemoThemeDays {

    /** A theme day, counted in days before today, and its groups. */
    record ThemeDay(String title, String caseReference, int daysAgo, List<Group> groups) {}

    /** A group and what it wrote down. */
    record Group(String name, List<String> points) {}

    private DemoThemeDays() {}

    static List<ThemeDay> all() {
        return List.of(
                new ThemeDay(
                        "Temadag om nye kolleger og gode arbejdsdage",
                        "2023-004711",
                        1_110,
                        List.of(
                                new Group(
                                        "Gruppe 1 - De første hundrede dage",
                                        List.of(
                                                "Nye kolleger får en fast makker det første halve år",
                                                "Én samlet velkomstmappe i stedet for syv",
                                                "Besøg hos en anden arbejdsplads i den første måned",
                                                "Spørg de nye efter tre måneder: Hvad undrer dig?")),
                                new Group(
                                        "Gruppe 2 - Vagter og hviletid",
                                        List.of(
                                                "Ønskeplan for vagter med frist den 20. i måneden",
                                                "Kort overlap mellem aften- og nattevagt",
                                                "Ro på mandag formiddag: ingen møder før kl. 10",
                                                "Fælles afløserteam for de fire små huse")),
                                new Group(
                                        "Gruppe 3 - Faglig sparring",
                                        List.of(
                                                "En halv times sagssparring hver onsdag",
                                                "Byt plads for en dag på tværs af huse",
                                                "Fast tid til at skrive journalen færdig")))),
                new ThemeDay(
                        "Temadag om arbejdsmiljø i forandring",
                        "2025-000815",
                        430,
                        List.of(
                                new Group(
                                        "Station 1 - Støj og pauser",
                                        List.of(
                                                "Stillerum i hvert hus",
                                                "Pausekultur: spis sammen uden telefon",
                                                "Måling af støj før og efter nye skillevægge")),
                                new Group(
                                        "Station 2 - Vold og trusler",
                                        List.of(
                                                "Samtale med leder inden for et døgn efter en episode",
                                                "Øvelse i nedtrapning to gange om året",
                                                "Alle episoder registreres samme dag")),
                                new Group(
                                        "Station 3 - Digitale værktøjer",
                                        List.of(
                                                "Superbruger i hvert team",
                                                "Færre skemaer: fjern to for hvert nyt",
                                                "Diktering af notater på telefonen")))));
    }
}
