package dk.medspor.minutesimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is corrected, no character of the document is lost or doubled. */
class EditProperties {

    private static final List<String> LISTS =
            List.of("narrative", "remarks", "unplaced", "artefacts", "followUps", "headings");

    @Property(tries = 200)
    void every_character_keeps_one_home(@ForAll long seed) {
        var random = new Random(seed);
        String file = MinutesGold.DEVELOPED.get(random.nextInt(MinutesGold.DEVELOPED.size()));
        boolean note = random.nextBoolean();
        String text = note ? Twins.text(Twins.FILES.getFirst()) : MinutesGold.text(file);
        var now = ((Reading.Read) MinutesReader.read("n", text.getBytes(UTF_8))).with(List.of());
        for (int i = 0; i < 40; i++) {
            var next = now.with(edit(now.corrected(), random));
            now = next.orElse(now);
        }

        Coverage.assertComplete(text, now.corrected());
        assertThat(Reviewed.of(now.draft(), now.lines(), now.edits())).isEqualTo(now);
    }

    private static Edit edit(Draft draft, Random random) {
        String at = one(elements(draft), random);
        return switch (random.nextInt(4)) {
            case 0 -> Edit.split(at, 1 + random.nextInt(40));
            case 1 -> Edit.merge(at);
            default -> Edit.move(at, one(places(draft), random));
        };
    }

    private static String one(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<String> elements(Draft draft) {
        var all = new ArrayList<>(LISTS.stream().map(it -> "/" + it + "/0").toList());
        for (int i = 0; i < draft.sections().size(); i++) {
            for (int j = 0; j < draft.sections().get(i).contributions().size(); j++) {
                all.add("/sections/" + i + "/contributions/" + j);
                all.add("/sections/" + i + "/contributions/" + j + "/subItems/0");
            }
            all.add("/sections/" + i + "/listItems/0");
        }
        for (int i = 0; i < draft.agenda().size(); i++) {
            all.add("/agenda/" + i + "/decision");
            all.add("/agenda/" + i + "/statement");
            all.add("/agenda/" + i + "/proposals/0");
        }
        return all;
    }

    private static List<String> places(Draft draft) {
        var all = new ArrayList<>(elements(draft));
        LISTS.forEach(it -> all.add("/" + it + "/-"));
        all.add("/sections/-");
        return all;
    }
}
