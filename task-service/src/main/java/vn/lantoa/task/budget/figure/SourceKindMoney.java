package vn.lantoa.task.budget.figure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.task.budget.ledger.BudgetAmounts;
import vn.lantoa.task.budget.source.FundingSourceKind;

/**
 * The money of one kind of source among all money of a plan (rules.md §2). A share has six decimals, 1 is all.
 *
 * @param lines how many lines there are of it
 * @param plannedShare null where nothing is planned
 * @param allocatedShare null where nothing is allocated
 * @param disbursedShare null where nothing is disbursed
 */
@Schema(name = "SourceKindMoney")
public record SourceKindMoney(
        FundingSourceKind kind,
        int lines,
        @JsonUnwrapped BudgetAmounts amounts,
        @Nullable BigDecimal plannedShare,
        @Nullable BigDecimal allocatedShare,
        @Nullable BigDecimal disbursedShare) {

    /** One for each kind, also for one that the plan has no line of. */
    static List<SourceKindMoney> of(List<PlanBudgetTable.Part> parts) {
        BudgetAmounts all = BudgetSum.of(parts).amounts();
        return Arrays.stream(FundingSourceKind.values())
                .map(kind -> of(
                        kind,
                        BudgetSum.of(parts.stream()
                                .filter(part -> part.kind() == kind)
                                .toList()),
                        all))
                .toList();
    }

    private static SourceKindMoney of(FundingSourceKind kind, BudgetSum own, BudgetAmounts all) {
        BudgetAmounts amounts = own.amounts();
        return new SourceKindMoney(
                kind,
                own.lines(),
                amounts,
                Decimals.share(amounts.planned(), all.planned()),
                Decimals.share(amounts.allocated(), all.allocated()),
                Decimals.share(amounts.disbursed(), all.disbursed()));
    }
}
