package dk.medspor.webui.status;

import dk.medspor.access.Operation;
import dk.medspor.eventlog.EventLog;
import dk.medspor.restapi.http.May;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.evaluationcycle.CyclePart;
import dk.medspor.status.evaluationcycle.CycleRow;
import dk.medspor.status.evaluationcycle.EvaluationCycle;
import dk.medspor.webui.frame.Pages;
import dk.medspor.webui.login.PageRequests;
import dk.medspor.webui.question.Asked;
import dk.medspor.webui.question.Provenance;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ShowStatus {

    private final EvaluationCycle cycle;
    private final BodyDirectory directory;
    private final EventLog log;

    ShowStatus(EvaluationCycle cycle, BodyDirectory directory, EventLog log) {
        this.cycle = cycle;
        this.directory = directory;
        this.log = log;
    }

    @GetMapping("/status")
    @May(Operation.READ_STATUS)
    String status(
            Optional<Asked> asked,
            @RequestParam Optional<String> page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        int part = Pages.asked(page);
        asked.map(it -> answer(status(it, part), it.asOf(), part, request))
                .ifPresent(it -> model.addAttribute("answer", it));
        response.addHeader(HttpHeaders.VARY, "HX-Request, HX-History-Restore-Request");
        model.addAttribute("part", PageRequests.isPart(request));
        return PageRequests.isPart(request) ? "status/status :: part" : "status/status";
    }

    private Answer<CyclePart> status(Asked it, int part) {
        return it.own()
                .map(
                        own ->
                                cycle.partOfOwners(
                                        own, it.body(), it.on(), part, Pages.SIZE, it.asOf()))
                .orElseGet(() -> cycle.part(it.body(), it.on(), part, Pages.SIZE, it.asOf()));
    }

    private StatusPage answer(
            Answer<CyclePart> answer, AsOf asOf, int part, HttpServletRequest request) {
        var rows = answer.value().rows();
        var owners = rows.items().stream().map(CycleRow::ownerBodyId).collect(Collectors.toSet());
        return StatusPage.of(
                answer,
                Provenance.at(answer.position(), log),
                directory.names(owners, asOf),
                Pages.of(part, rows.total(), request));
    }
}
