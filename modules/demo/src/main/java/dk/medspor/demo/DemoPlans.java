package dk.medspor.demo;

import dk.medspor.initiatives.Horizon;
import dk.medspor.initiatives.Verdict;
import java.util.List;
import java.util.Optional;

/** What became of 25 invented initiatives; every moment is counted in days before today. */
final class DemoPlans {

    /**
     * An initiative.
     *
     * @param local which of {@link DemoBodies#LOCAL} owns it
     * @param themeDay where it was proposed first, from 0
     * @param point which contribution of that day it grew from, from 0
     */
    record Plan(
            String title,
            int local,
            Horizon horizon,
            int themeDay,
            int point,
            int proposed,
            Optional<Integer> adopted,
            Optional<Integer> started,
            List<Outcome> outcomes) {}

    /** An evaluation. */
    record Outcome(int daysAgo, Verdict verdict, String evidence) {}

    private DemoPlans() {}

    static List<Plan> all() {
        return List.of(
                plan(
                        "Makkerordning for nye kolleger",
                        0,
                        0,
                        0,
                        1_000,
                        on(630, "CONTINUE"),
                        on(262, "CONTINUE")),
                plan(
                        "Makkerordning i hjemmeplejen",
                        1,
                        0,
                        0,
                        1_010,
                        on(640, "ADJUST"),
                        on(270, "CONTINUE")),
                plan(
                        "Én samlet velkomstmappe",
                        2,
                        0,
                        1,
                        990,
                        on(620, "SPREAD"),
                        on(255, "CONTINUE")),
                plan("Ønskeplan for vagter", 3, 0, 4, 1_000, on(633, "ADJUST"), on(268, "ADJUST")),
                plan(
                        "Overlap mellem aften- og nattevagt",
                        0,
                        0,
                        5,
                        1_060,
                        on(690, "CONTINUE"),
                        on(325, "CONTINUE")),
                plan("Fælles afløserteam", 2, 0, 7, 1_055, on(688, "ADJUST"), on(322, "CONTINUE")),
                plan("Mødefri mandag formiddag", 4, 0, 6, 760, on(390, "CONTINUE")),
                plan("Onsdagssparring", 3, 0, 8, 755, on(388, "SPREAD")),
                plan("Byt plads for en dag", 1, 0, 9, 770, on(401, "CONTINUE")),
                plan("Besøg hos en anden arbejdsplads", 5, 0, 2, 800, on(430, "STOP")),
                plan("Fast tid til journalen", 2, 0, 10, 820, on(452, "STOP")),
                plan("Tre måneders samtalen", 4, 0, 3, 700, on(300, "SPREAD")),
                plan("Stillerum på Birkely", 0, 1, 0, 380),
                plan("Spis sammen uden telefon", 5, 1, 1, 377),
                plan("Støjmåling før og efter skillevægge", 2, 1, 2, 300),
                plan("Samtale inden for et døgn", 3, 1, 3, 295),
                plan("Øvelse i nedtrapning", 2, 1, 4, 310),
                plan("Registrering samme dag", 3, 1, 5, 200),
                plan("Superbruger i hvert team", 1, 1, 6, 150),
                plan("Fjern to skemaer for hvert nyt", 4, 1, 7, 100),
                plan("Diktering af notater", 1, 1, 8, 40),
                waiting("Stillerum på rådhuset", 4, 1, 0, 120, Optional.of(60)),
                waiting("Pausekultur i Vej og Park", 5, 1, 1, 90, Optional.of(30)),
                waiting("Nedtrapning som e-læring", 0, 1, 4, 45, Optional.empty()),
                waiting("Diktering på Åkanden", 2, 1, 8, 20, Optional.empty()));
    }

    private static Plan plan(
            String title, int local, int themeDay, int point, int started, Outcome... outcomes) {
        return new Plan(
                title,
                local,
                Horizon.NOW,
                themeDay,
                point,
                started + 30,
                Optional.of(started + 10),
                Optional.of(started),
                List.of(outcomes));
    }

    private static Plan waiting(
            String title,
            int local,
            int themeDay,
            int point,
            int proposed,
            Optional<Integer> adopted) {
        return new Plan(
                title,
                local,
                Horizon.MEDIUM,
                themeDay,
                point,
                proposed,
                adopted,
                Optional.empty(),
                List.of());
    }

    private static Outcome on(int daysAgo, String verdict) {
        return new Outcome(
                daysAgo,
                Verdict.valueOf(verdict),
                "Drøftet på mødet ud fra husets egen opfølgning.");
    }
}
