package dev.selfsame.transform;

/** A country by its three codes in ISO 3166-1. */
record Country(String alpha2, String alpha3, String numeric) {}
