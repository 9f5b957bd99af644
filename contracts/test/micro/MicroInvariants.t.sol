// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {MicroPool} from "../../src/micro/MicroPool.sol";
import {MicroHandler} from "../support/MicroHandler.sol";
import {FuzzSelector, TestBase} from "../support/TestBase.sol";

/// @title What holds after any sequence of joining, moving, earning, claiming and starting over.
contract MicroInvariantsTest is TestBase {
    MicroHandler private handler;
    MicroPool private pool;

    function setUp() public {
        handler = new MicroHandler();
        handler.setUp();
        pool = handler.thePool();
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](12);
        selectors[0] = MicroHandler.putIn.selector;
        selectors[1] = MicroHandler.takeBack.selector;
        selectors[2] = MicroHandler.move.selector;
        selectors[3] = MicroHandler.changeWish.selector;
        selectors[4] = MicroHandler.othersFill.selector;
        selectors[5] = MicroHandler.networkPays.selector;
        selectors[6] = MicroHandler.collect.selector;
        selectors[7] = MicroHandler.claimShare.selector;
        selectors[8] = MicroHandler.sendByMistake.selector;
        selectors[9] = MicroHandler.passTime.selector;
        selectors[10] = MicroHandler.operatorStartsOver.selector;
        selectors[11] = MicroHandler.putIn.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), selectors);
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// @dev One function, so that forge spends its sequences once for all of them.
    function invariant_all() public view {
        shares_are_what_was_put_in();
        claims_are_covered_and_dust_is_bounded();
        wishes_sum();
    }

    /// @dev Nobody can be kept from leaving, and then nothing but dust is left.
    function afterInvariant() public {
        handler.everybodyLeaves();
        claims_are_covered_and_dust_is_bounded();
        address[] memory members = handler.wallets();
        for (uint256 i = 0; i < members.length; ++i) {
            vm.assertEq(pool.claimable(members[i]), 0, "claims left");
        }
        if (pool.takenAt() == 0) vm.assertEq(pool.totalSupply(), 0, "shares left");
        else vm.assertLe(pool.terms().target, handler.totalClaimed() + members.length, "the stake came back");
    }

    function shares_are_what_was_put_in() private view {
        uint256 supply = pool.totalSupply();
        uint256 sum;
        address[] memory members = handler.wallets();
        for (uint256 i = 0; i < members.length; ++i) sum += pool.balanceOf(members[i]);
        vm.assertEq(sum, supply, "shares");
        vm.assertLe(supply, pool.terms().target, "never more than the target");
        if (pool.takenAt() == 0) vm.assertLe(supply, handler.poolBalance(), "all of it is here");
        else vm.assertEq(supply, pool.terms().target, "full");
    }

    function claims_are_covered_and_dust_is_bounded() private view {
        address[] memory members = handler.wallets();
        uint256 claims;
        for (uint256 i = 0; i < members.length; ++i) claims += pool.claimable(members[i]);
        vm.assertLe(claims, pool.held(), "claims");
        vm.assertLe(pool.held(), claims + members.length, "dust");
        vm.assertLe(pool.held(), handler.poolBalance(), "here");
        uint256 divided = pool.perShare() * pool.terms().target + pool.remainder();
        vm.assertEq(divided, handler.totalReceived() * 1e18, "divided to the last fraction");
    }

    function wishes_sum() private view {
        address[] memory members = handler.wallets();
        uint256 wishing;
        for (uint256 i = 0; i < members.length; ++i) {
            if (pool.wishesToLeave(members[i])) wishing += pool.balanceOf(members[i]);
        }
        vm.assertEq(wishing, pool.sharesWishing(), "wishes");
    }
}
