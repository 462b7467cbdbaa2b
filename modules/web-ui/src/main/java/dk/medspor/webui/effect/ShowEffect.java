package dk.medspor.webui.effect;

import dk.medspor.access.Operation;
import dk.medspor.restapi.http.May;
import dk.medspor.status.Page;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.effect.Effects;
import dk.medspor.status.effect.InitiativeEffect;
import dk.medspor.webui.frame.Pages;
import dk.medspor.webui.question.Asked;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ShowEffect {

    private final Effects effects;
    private final BodyDirectory directory;

    ShowEffect(Effects effects, BodyDirectory directory) {
        this.effects = effects;
        this.directory = directory;
    }

    @GetMapping("/status/effect")
    @May(Operation.READ_STATUS)
    String effect(
            Optional<Asked> asked,
            @RequestParam Optional<String> page,
            HttpServletRequest request,
            Model model) {
        asked.ifPresent(it -> answer(it, Pages.asked(page), request, model));
        return "effect/effect";
    }

    private void answer(Asked it, int part, HttpServletRequest request, Model model) {
        Page<InitiativeEffect> answer =
                effects.effects(it.own(), it.body(), it.on(), part, Pages.SIZE, it.asOf()).value();
        var owners = answer.items().stream().map(InitiativeEffect::ownerBodyId);
        var names = directory.names(owners.collect(Collectors.toSet()), it.asOf());
        model.addAttribute("rows", answer.map(row -> EffectRow.of(row, names)).items());
        model.addAttribute("pages", Pages.of(answer, request));
    }
}
