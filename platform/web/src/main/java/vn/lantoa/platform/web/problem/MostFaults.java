package vn.lantoa.platform.web.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The first faults of a request, and how many there are beside them: an answer has a bounded size. */
record MostFaults<F>(List<? extends F> first, int rest) {

    /** How many are shown, the one that counts the rest among them. */
    static final int MOST = 50;

    static <F> MostFaults<F> of(List<? extends F> faults) {
        int shown = faults.size() <= MOST ? faults.size() : MOST - 1;
        return new MostFaults<>(faults.subList(0, shown), faults.size() - shown);
    }

    /** Each in words, and behind them the count of the rest, if there is one. */
    List<ProblemBody.Violation> shown(
            Function<? super F, ProblemBody.Violation> words, Function<Rest, ProblemBody.Violation> restInWords) {
        List<ProblemBody.Violation> shown = new ArrayList<>(first.size() + 1);
        first.forEach(fault -> shown.add(words.apply(fault)));
        if (rest > 0) {
            shown.add(restInWords.apply(new Rest(rest)));
        }
        return shown;
    }

    /** How many are not shown. */
    record Rest(int count) {

        ProblemBody.Violation in(String part, ProblemCatalogue catalogue, Locale language) {
            Fault fault = new Fault(CommonProblem.MORE_FAULTS, part, part, List.of(count));
            return new ProblemBody.Violation(fault.field(), fault.in(), catalogue.message(fault, language));
        }
    }
}
