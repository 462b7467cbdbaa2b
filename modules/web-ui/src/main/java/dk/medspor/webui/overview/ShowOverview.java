package dk.medspor.webui.overview;

import dk.medspor.access.Operation;
import dk.medspor.eventlog.EventLog;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.medbodies.Tier;
import dk.medspor.restapi.http.May;
import dk.medspor.status.Answer;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.overview.Overview;
import dk.medspor.status.overview.Overviews;
import dk.medspor.webui.frame.Places;
import dk.medspor.webui.question.Asked;
import dk.medspor.webui.question.Provenance;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;

@Controller
class ShowOverview {

    /** So many initiatives are named in each list. */
    private static final int SHOWN = 10;

    private static final Comparator<MedBodyProfile> HIGHEST_FIRST =
            Comparator.comparing(it -> it.tier() != Tier.MAIN);

    private final Overviews overviews;
    private final BodyDirectory directory;
    private final EventLog log;

    ShowOverview(Overviews overviews, BodyDirectory directory, EventLog log) {
        this.overviews = overviews;
        this.directory = directory;
        this.log = log;
    }

    /** Who asks for no body is shown the one that stands highest among those it may see. */
    @GetMapping(Places.FRONT)
    @May(Operation.READ_STATUS)
    String overview(Optional<Asked> asked, HttpServletRequest request, Model model) {
        if (asked.isPresent() && asked.get().body().isEmpty()) {
            Optional<MedBodyId> highest = highest(asked.get());
            if (highest.isPresent()) {
                return "redirect:" + withBody(request, highest.get());
            }
        }
        asked.flatMap(it -> it.body().map(body -> page(it, body)))
                .ifPresent(it -> model.addAttribute("answer", it));
        return "overview/overview";
    }

    private OverviewPage page(Asked it, MedBodyId body) {
        Answer<Overview> answer = overviews.overview(it.own(), body, it.on(), SHOWN, it.asOf());
        return OverviewPage.of(
                answer.value(),
                directory.names(OverviewPage.named(answer.value()), it.asOf()),
                Provenance.at(answer.position(), log));
    }

    private Optional<MedBodyId> highest(Asked it) {
        return directory.everyBody(it.asOf()).stream()
                .filter(body -> it.own().map(own -> own.contains(body.id())).orElse(true))
                .min(HIGHEST_FIRST)
                .map(MedBodyProfile::id);
    }

    private static String withBody(HttpServletRequest request, MedBodyId body) {
        return UriComponentsBuilder.fromPath(Places.FRONT)
                .query(request.getQueryString())
                .replaceQueryParam("body", body)
                .build()
                .toUriString();
    }
}
