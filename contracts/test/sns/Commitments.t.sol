// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {Registration} from "../../src/sns/ISnsRegistrar.sol";
import {Commitments} from "../../src/sns/registrar/Commitments.sol";
import {RegistrarTest} from "../support/RegistrarTest.sol";

/// @title A purchase is announced first, and nobody can use another's announcement.
contract CommitmentsTest is RegistrarTest {
    function commitment(address owner) private view returns (bytes32) {
        return registrar.makeCommitment(one("alice", owner), NOBODY, SECRET);
    }

    function test_error_paused() public {
        vm.prank(seller);
        registrar.pause();
        vm.expectRevert(Pausable.EnforcedPause.selector);
        registrar.commit(SECRET);
    }

    /// @dev E-06: somebody announced it first; the error says that it stands.
    function testFuzz_E06_error_announced_twice_while_it_counts(uint256 wait) public {
        registrar.commit(SECRET);
        vm.warp(NOW + bound(wait, 0, 1 days));
        vm.expectRevert(about(Commitments.CommitmentAlreadyExists.selector, SECRET));
        registrar.commit(SECRET);
    }

    function test_error_never_announced() public {
        vm.expectRevert(about(Commitments.CommitmentNotFound.selector, commitment(alice)));
        register(alice, one("alice", alice), NOBODY, false);
    }

    function test_error_a_second_too_early() public {
        bytes32 made = commitment(alice);
        registrar.commit(made);
        vm.warp(NOW + 59);
        vm.expectRevert(abi.encodeWithSelector(Commitments.CommitmentTooNew.selector, made, NOW + 60));
        register(alice, one("alice", alice), NOBODY, false);
    }

    function test_error_a_second_too_late() public {
        bytes32 made = commitment(alice);
        registrar.commit(made);
        vm.warp(NOW + 1 days + 1);
        vm.expectRevert(abi.encodeWithSelector(Commitments.CommitmentTooOld.selector, made, NOW + 1 days));
        register(alice, one("alice", alice), NOBODY, false);
    }

    function test_error_used_twice() public {
        useRenewals();
        buy(alice, one("alice", alice));
        vm.warp(NOW + 60 + 1 hours);
        vm.expectRevert(about(Commitments.CommitmentNotFound.selector, commitment(alice)));
        register(alice, one("alice", alice), NOBODY, true);
    }

    /// @dev E-05: Somebody saw the purchase and sends it with another owner, referrer or record.
    function test_E05_error_copied_with_a_change() public {
        announce(one("alice", alice), NOBODY);
        vm.expectRevert(about(Commitments.CommitmentNotFound.selector, commitment(bob)));
        register(bob, one("alice", bob), NOBODY, false);

        Registration[] memory wanted = one("alice", alice);
        bytes32 referred = registrar.makeCommitment(wanted, wallet(3), SECRET);
        vm.expectRevert(about(Commitments.CommitmentNotFound.selector, referred));
        register(bob, wanted, wallet(3), false);

        wanted[0].sessionRecord = "bob's account";
        bytes32 recorded = registrar.makeCommitment(wanted, NOBODY, SECRET);
        vm.expectRevert(about(Commitments.CommitmentNotFound.selector, recorded));
        register(bob, wanted, NOBODY, false);
    }

    function test_a_copy_without_a_change_pays_for_the_owner() public {
        announce(one("alice", alice), NOBODY);
        fund(bob, address(registrar), LONG_PRICE);
        register(bob, one("alice", alice), NOBODY, false);
        vm.assertEq(ownerOf("alice"), alice, "owner");
        assertBalance(bob, 0, "bob");
    }

    function test_anybody_announces_for_anybody() public {
        bytes32 made = commitment(alice);
        vm.expectEmit(address(registrar));
        emit Commitments.CommitmentMade(made, NOW + 60, NOW + 1 days);
        vm.prank(wallet(99));
        registrar.commit(made);
        vm.warp(NOW + 60);
        fund(alice, address(registrar), LONG_PRICE);
        register(alice, one("alice", alice), NOBODY, false);
    }

    function test_the_last_second_still_counts() public {
        registrar.commit(commitment(alice));
        vm.warp(NOW + 1 days);
        fund(alice, address(registrar), LONG_PRICE);
        register(alice, one("alice", alice), NOBODY, false);
    }

    function test_a_void_announcement_is_made_again() public {
        registrar.commit(SECRET);
        vm.warp(NOW + 1 days + 1);
        registrar.commit(SECRET);
        vm.assertEq(registrar.commitments(SECRET), NOW + 1 days + 1, "made at");
    }

    function test_without_a_minimum_age_none_is_asked_for() public {
        vm.prank(seller);
        registrar.setConfig(0, 1 days, 500, GRACE);
        fund(alice, address(registrar), LONG_PRICE);
        register(alice, one("alice", alice), NOBODY, false);
        vm.assertEq(ownerOf("alice"), alice, "owner");
    }

    /// @dev E-05: an announcement seen elsewhere is worth nothing here.
    function test_E05_bound_to_chain_and_contract() public {
        bytes32 here = commitment(alice);
        vm.assertEq(
            here,
            keccak256(
                abi.encode(block.chainid, address(registrar), one("alice", alice), NOBODY, SECRET)
            ),
            "encoding"
        );
        vm.chainId(1);
        vm.assertTrue(here != commitment(alice), "same on another chain");
    }
}
