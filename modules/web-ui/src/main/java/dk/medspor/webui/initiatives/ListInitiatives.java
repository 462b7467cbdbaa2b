package dk.medspor.webui.initiatives;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Scope;
import dk.medspor.status.AsOf;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import dk.medspor.webui.frame.LastWritten;
import dk.medspor.webui.frame.Pages;
import dk.medspor.webui.login.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ListInitiatives {

    private final InitiativeRecord record;
    private final BodyDirectory directory;
    private final Visitor visitor;

    ListInitiatives(InitiativeRecord record, BodyDirectory directory, Visitor visitor) {
        this.record = record;
        this.directory = directory;
        this.visitor = visitor;
    }

    @GetMapping("/initiatives")
    @May(Operation.READ_INITIATIVES)
    String initiatives(
            @RequestParam Optional<String> page,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        AsOf asOf = LastWritten.seenBy(request);
        int number = Pages.asked(page);
        var part =
                Scope.of(permit)
                        .map(own -> record.initiatives(own, number, Pages.SIZE, asOf))
                        .orElseGet(() -> record.initiatives(number, Pages.SIZE, asOf))
                        .value();
        var owners =
                part.items().stream()
                        .map(InitiativeDossier::ownerBodyId)
                        .collect(Collectors.toSet());
        var names = directory.names(owners, asOf);
        model.addAttribute("rows", part.map(it -> InitiativeRow.of(it, names)).items());
        model.addAttribute("proposes", visitor.may(Operation.PROPOSE_INITIATIVE));
        model.addAttribute("pages", Pages.of(part, request));
        return "initiatives/initiatives";
    }
}
