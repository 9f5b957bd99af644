// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Initializable} from "@openzeppelin/contracts-upgradeable/proxy/utils/Initializable.sol";
import {
    IServiceNodeContribution,
    ReservedContributor
} from "../../src/interfaces/IServiceNodeContribution.sol";
import {IMicroPool, PoolTerms} from "../../src/micro/IMicroPool.sol";
import {MicroPool} from "../../src/micro/MicroPool.sol";
import {MicroPools} from "../../src/micro/MicroPools.sol";
import {SeatStage} from "../../src/seats/SeatHolder.sol";
import {MicroTest} from "../support/MicroTest.sol";

contract CreatePoolTest is MicroTest {
    function assertRefused(PoolTerms memory terms, bytes memory expected) private {
        vm.expectRevert(expected);
        vm.prank(organiser);
        pools.create(terms);
    }

    function test_error_contract_is_not_the_factorys() public {
        PoolTerms memory terms = someTerms();
        terms.contribution = IServiceNodeContribution(address(rewards));
        assertRefused(
            terms,
            abi.encodeWithSelector(IMicroPool.UnknownContribution.selector, address(rewards))
        );
    }

    function testFuzz_error_target_out_of_range(uint256 target) public {
        PoolTerms memory terms = someTerms();
        terms.target = target % 2 == 0 ? bound(target, 0, 1e9 - 1) : bound(target, REQUIREMENT + 1, 1e30);
        assertRefused(
            terms,
            abi.encodeWithSelector(IMicroPool.TargetOutOfRange.selector, terms.target, 1e9, REQUIREMENT)
        );
    }

    function test_error_target_below_the_reservation() public {
        PoolTerms memory terms = someTerms();
        reserveFor(pools.nextPool(organiser), TARGET + 1);
        assertRefused(
            terms,
            abi.encodeWithSelector(IMicroPool.BelowReservation.selector, TARGET, TARGET + 1)
        );
    }

    function testFuzz_error_deadline_out_of_range(uint256 deadline) public {
        PoolTerms memory terms = someTerms();
        terms.deadline =
            deadline % 2 == 0
                ? bound(deadline, 0, NOW)
                : bound(deadline, NOW + 60 days + 1, type(uint256).max);
        assertRefused(
            terms,
            abi.encodeWithSelector(IMicroPool.DeadlineOutOfRange.selector, terms.deadline, NOW + 60 days)
        );
    }

    function test_error_term_too_long() public {
        PoolTerms memory terms = someTerms();
        terms.term = 365 days + 1;
        assertRefused(terms, abi.encodeWithSelector(IMicroPool.TermTooLong.selector, 365 days + 1, 365 days));
    }

    function test_error_nobody_sets_up_a_pool_again() public {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        micro.initialize(bob, someTerms());
        MicroPool code = MicroPool(pools.poolCode());
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        code.initialize(bob, someTerms());
    }

    function test_creates_a_pool_at_the_address_told_before() public {
        address expected = pools.nextPool(organiser);
        PoolTerms memory terms = someTerms();
        vm.expectEmit(address(pools));
        emit MicroPools.PoolCreated(expected, address(node), organiser, terms);
        MicroPool created = createPool(terms);

        vm.assertEq(address(created), expected, "address");
        vm.assertTrue(pools.isPool(expected), "known");
        vm.assertEq(pools.poolsOf(organiser), 2, "pools");
        vm.assertEq(abi.encode(created.terms()), abi.encode(terms), "terms");
        vm.assertEq(created.organiser(), organiser, "organiser");
        vm.assertEq(created.name(), "Node one", "name");
        vm.assertEq(created.symbol(), "SEAT", "symbol");
        vm.assertEq(created.decimals(), 9, "decimals");
        vm.assertEq(created.open(), TARGET, "open");
        vm.assertTrue(created.stage() == SeatStage.None, "stage");
    }

    function test_addresses_differ_by_organiser() public view {
        vm.assertTrue(pools.nextPool(organiser) != pools.nextPool(bob), "addresses");
    }

    /// @dev An operator reserves a seat for the community's pool before that exists.
    function test_an_operator_makes_a_pool_for_a_reserved_seat() public {
        reserveFor(pools.nextPool(organiser), TARGET);
        micro = createPool(someTerms());
        contributeTo(node, operatorOf(1), QUARTER);
        fillPool();
        vm.assertEq(node.contributions(address(micro)), TARGET, "contribution");
        (, bool received) = node.reservedContributions(address(micro));
        vm.assertTrue(received, "received");
    }

    function reserveFor(address pool, uint256 amount) private {
        resetNode(node);
        ReservedContributor[] memory reserved = new ReservedContributor[](2);
        reserved[0] = ReservedContributor(operatorOf(1), QUARTER);
        reserved[1] = ReservedContributor(pool, amount);
        vm.prank(operatorOf(1));
        node.updateReservedContributors(reserved);
    }
}
