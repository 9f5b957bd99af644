// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {PoolTerms} from "../../src/micro/IMicroPool.sol";
import {MicroPool} from "../../src/micro/MicroPool.sol";
import {MicroPools} from "../../src/micro/MicroPools.sol";
import {ServiceNodeContribution} from "../../src/ServiceNodeContribution.sol";
import {SeatTest} from "./SeatTest.sol";

/// @title A micro pool for an open node, and the steps that its tests share.
abstract contract MicroTest is SeatTest {
    uint256 internal constant TARGET = 3_000e9;
    uint256 internal constant TERM = 90 days;
    uint256 internal constant DEADLINE = NOW + 14 days;

    address internal immutable organiser = wallet(0x0E);
    address internal immutable alice = wallet(102);
    address internal immutable bob = wallet(103);

    MicroPools internal pools;
    ServiceNodeContribution internal node;
    MicroPool internal micro;

    function setUp() public virtual override {
        super.setUp();
        pools = new MicroPools(rewards, factory);
        node = openNode(1);
        micro = createPool(someTerms());
    }

    function someTerms() internal view returns (PoolTerms memory) {
        return PoolTerms(node, TARGET, DEADLINE, TERM, "Node one");
    }

    function createPool(PoolTerms memory terms) internal returns (MicroPool) {
        vm.prank(organiser);
        return MicroPool(pools.create(terms));
    }

    function join(address member, uint256 amount) internal {
        fund(member, address(micro), amount);
        vm.prank(member);
        micro.join(amount);
    }

    /// @notice Alice has two thirds, bob the rest; the seat is taken.
    function fillPool() internal {
        join(alice, 2_000e9);
        join(bob, 1_000e9);
    }

    /// @notice The pool is full and its node runs.
    function runPool() internal returns (uint64 id) {
        fillPool();
        id = fillNode(node, 1);
    }

    function arrive(uint256 amount) internal {
        credit(address(micro), amount);
        micro.collect(0, noSignature, nobody());
    }

    function claim(address member) internal returns (uint256 amount) {
        vm.prank(member);
        amount = micro.claim(member);
    }

    function requestExit(address member) internal {
        vm.prank(member);
        micro.requestExit();
    }

    function wish(address member, bool wishes) internal {
        vm.prank(member);
        micro.wishToLeave(wishes);
    }
}
