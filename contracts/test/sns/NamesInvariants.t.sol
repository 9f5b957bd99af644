// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {SessionNameService} from "../../src/sns/SessionNameService.sol";
import {SnsRegistrar} from "../../src/sns/SnsRegistrar.sol";
import {SESH} from "../../src/SESH.sol";
import {NamesHandler} from "../support/NamesHandler.sol";
import {FuzzSelector, TestBase} from "../support/TestBase.sol";

/// @title What holds after any sequence of purchases, renewals, gifts, payouts and changed fees.
contract NamesInvariantsTest is TestBase {
    NamesHandler private handler;
    SnsRegistrar private registrar;
    SessionNameService private registry;
    SESH private token;

    function setUp() public {
        handler = new NamesHandler();
        handler.begin();
        (registrar, registry, token) = handler.contracts();
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](9);
        selectors[0] = NamesHandler.purchase.selector;
        selectors[1] = NamesHandler.renewDirectly.selector;
        selectors[2] = NamesHandler.renewInCustody.selector;
        selectors[3] = NamesHandler.give.selector;
        selectors[4] = NamesHandler.giveUp.selector;
        selectors[5] = NamesHandler.claimReferral.selector;
        selectors[6] = NamesHandler.withdraw.selector;
        selectors[7] = NamesHandler.changeFees.selector;
        selectors[8] = NamesHandler.passTime.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), selectors);
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// @dev One function, so that forge spends its sequences once for all of them.
    function invariant_all() public view {
        fees_are_conserved();
        referral_debts_can_be_paid();
        registrar_keeps_no_name();
        every_name_is_its_rightful_owners();
    }

    function fees_are_conserved() private view {
        vm.assertEq(token.balanceOf(address(registry)), handler.expectedRegistry(), "registry");
        vm.assertEq(token.balanceOf(address(registrar)), handler.expectedRegistrar(), "registrar");
        vm.assertEq(handler.allSesh(), token.totalSupply(), "supply");
        vm.assertEq(token.allowance(address(registrar), address(registry)), 0, "allowance left");
    }

    function referral_debts_can_be_paid() private view {
        uint256 sum;
        for (uint256 i = 0; i < handler.WALLETS(); ++i) {
            address referrer = handler.anyWallet(i);
            vm.assertEq(registrar.referralOwed(referrer), handler.expectedOwed(referrer), "owed");
            sum += registrar.referralOwed(referrer);
        }
        vm.assertEq(registrar.totalReferralOwed(), sum, "owed in all");
        vm.assertLe(sum, token.balanceOf(address(registrar)), "held for it");
    }

    function registrar_keeps_no_name() private view {
        vm.assertEq(registry.balanceOf(address(registrar)), 0, "names of the registrar");
    }

    /// @dev A name that somebody has was never sold to another, and its term is exact.
    function every_name_is_its_rightful_owners() private view {
        uint256 count;
        for (uint256 number = 0; number < handler.LABELS(); ++number) {
            (uint256 id, uint256 renewals) = registry.namesToAssets(registrar.registryName(handler.labelOf(number)));
            address owner = handler.expectedOwner(number);
            vm.assertEq(id == 0 ? address(0) : registry.ownerOf(id), owner, "owner");
            if (id == 0) continue;
            vm.assertEq(renewals, handler.expectedRenewals(number), "renewals");
            ++count;
        }
        vm.assertEq(registry.totalSupply(), count, "names");
    }
}
