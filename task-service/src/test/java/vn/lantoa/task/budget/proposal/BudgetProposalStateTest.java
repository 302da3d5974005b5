package vn.lantoa.task.budget.proposal;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.lantoa.platform.testing.state.AllPairs;

class BudgetProposalStateTest {

    @TestFactory
    Stream<DynamicTest> everyPair() {
        return AllPairs.of(BudgetProposalState.class, BudgetProposalState.TRANSITIONS, """
                REQUESTED -> GRANTED, REFUSED
                GRANTED ->
                REFUSED ->""");
    }
}
