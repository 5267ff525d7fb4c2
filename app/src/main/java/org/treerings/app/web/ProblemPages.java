package org.treerings.app.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the {@code type} of a problem leads: what it means, and what would be right. */
@Controller
class ProblemPages {

    private static final String PROBLEMS = "problems";

    @GetMapping("/problems")
    String all(Model model) {
        model.addAttribute(PROBLEMS, KnownProblem.ALL.values());
        return PROBLEMS;
    }

    @GetMapping("/problems/{code}")
    String one(@PathVariable String code, Model model) {
        KnownProblem problem = KnownProblem.ALL.get(code);
        if (problem == null) {
            throw new NotThere("not-found", "No problem has this code; /problems lists all.");
        }
        model.addAttribute(PROBLEMS, List.of(problem));
        return PROBLEMS;
    }
}
