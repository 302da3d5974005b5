package vn.lantoa.deploy.fault;

import java.util.List;

/** A press agency of the local realm. */
record LoadAgency(String code, String client) {

    static final List<LoadAgency> ALL = List.of(
            new LoadAgency("BBD", "press-bbd"),
            new LoadAgency("BTV", "press-btv"),
            new LoadAgency("VNBD", "press-vnbd"));
}
