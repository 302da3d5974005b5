package vn.lantoa.deploy.fault.ledger;

import java.util.List;

/** A press agency of the local realm. */
public record LoadAgency(String code, String client) {

    public static final List<LoadAgency> ALL = List.of(
            new LoadAgency("BBD", "press-bbd"),
            new LoadAgency("BTV", "press-btv"),
            new LoadAgency("VNBD", "press-vnbd"));
}
